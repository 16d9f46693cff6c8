import { problem } from "../messages.ts";
import type { Problem } from "../sidebar/server-api.ts";

const PATIENCE_MS = 3_000;

/** Does something while no other person of this spreadsheet can do it too. */
export function underLock<T>(work: () => T): T | Problem {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) return problem({ reason: "busy" });
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
