import { exception, expose, permit, type Execution } from "./execution.ts";

type LockService = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

/** The LockService; Google releases whatever an execution still holds when it ends. */
export function lockService(execution: Execution): LockService {
  const lock = (): Lock => {
    permit(execution, "LockService", "lock");
    return openLock(execution);
  };
  return expose<LockService>(execution, "LockService", { plain: { getDocumentLock: lock, getScriptLock: lock, getUserLock: lock } });
}

function openLock(execution: Execution): Lock {
  let held = false;
  const take = (): boolean => (held = !execution.environment.lockedElsewhere());
  return expose<Lock>(execution, "Lock", {
    lock: {
      tryLock: () => take(),
      waitLock: () => {
        if (!take()) throw exception(execution, "Lock timeout: another process was holding the lock for too long.");
      },
      releaseLock: () => {
        held = false;
      },
    },
    plain: { hasLock: () => held },
  });
}
