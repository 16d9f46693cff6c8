import { type Opening, openHeadless, type OpenSpreadsheet } from "../../../addon/workbench/headless.ts";
import type { CellInput } from "../../../addon/workbench/workbook.ts";

const SCOPE = "https://www.googleapis.com/auth/";

/** All that the add-on's own manifest asks for. */
export const SCOPES = ["spreadsheets.currentonly", "script.container.ui", "script.external_request", "userinfo.email"].map((scope) => SCOPE + scope).concat("openid");

/** Opens a one-tab spreadsheet with a script of its own. */
export function openWith(code: string, rows: readonly (readonly CellInput[])[] = [[]], more: Partial<Opening> & { zone?: string; scopes?: readonly string[] } = {}): Promise<OpenSpreadsheet> {
  const { zone = "Europe/Berlin", scopes = SCOPES, ...opening } = more;
  const manifest = { timeZone: "Etc/UTC", oauthScopes: scopes, urlFetchWhitelist: ["https://keyline.example.workers.dev/"] };
  return openHeadless({
    workbook: { name: "Test", locale: "en_US", zone, tabs: [{ name: "Goals", rows }] },
    files: { "Code.js": topLevel(code), "appsscript.json": JSON.stringify(manifest) },
    ...opening,
  });
}

// As in a built script, each named function stands at the start of its line.
const topLevel = (code: string): string => code.replace(/(^|[;}])\s*function (\w+)/g, "$1\nfunction $2");
