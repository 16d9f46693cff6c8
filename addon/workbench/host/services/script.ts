import { expose, type Execution } from "./execution.ts";

/** The published types leave out that Google answers null without the openid scope. */
type ScriptApp = Omit<GoogleAppsScript.Script.ScriptApp, "getIdentityToken"> & { getIdentityToken(): string | null };

/** The modes as ScriptApp.AuthMode names them; a trigger's event carries one. */
export const AUTH_MODE = { NONE: 0, CUSTOM_FUNCTION: 1, LIMITED: 2, FULL: 3 };

/** The ScriptApp service: modes and the identity token. */
export function scriptApp(execution: Execution): ScriptApp {
  const { manifest, identityToken } = execution.environment;
  return expose<ScriptApp>(execution, "ScriptApp", {
    plain: { AuthMode: AUTH_MODE },
    user: { getIdentityToken: () => (manifest.oauthScopes.includes("openid") ? identityToken() : null) },
  });
}
