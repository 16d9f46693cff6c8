import { readFileSync } from "node:fs";

/** Reads a built file, as `clasp` would push it. */
export const built = (name: "Code.js" | "Sidebar.html" | "appsscript.json"): string =>
  readFileSync(new URL(`../../dist/${name}`, import.meta.url), "utf8");

/** The Worker's address in the built files: the example's, or the one that .env names. */
export function builtOrigin(): string {
  const { urlFetchWhitelist } = JSON.parse(built("appsscript.json")) as { urlFetchWhitelist: string[] };
  return new URL(urlFetchWhitelist[0] ?? "").origin;
}
