import { expose, type Execution } from "./execution.ts";

type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

/** The Session service: who is using the script, and the script's own zone. */
export function session(execution: Execution): Session {
  const { user, manifest } = execution.environment;
  const person = (): User => expose<User>(execution, "User", { plain: { getEmail: () => user } });
  return expose<Session>(execution, "Session", {
    plain: { getScriptTimeZone: () => manifest.timeZone, getActiveUserLocale: () => execution.engine.locale.slice(0, 2) },
    user: { getActiveUser: person, getEffectiveUser: person },
  });
}
