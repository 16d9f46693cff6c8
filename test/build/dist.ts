import { readFileSync } from "node:fs";

/** Reads a built file, as `clasp` would push it. */
export const built = (name: "Code.js" | "Sidebar.html" | "appsscript.json"): string =>
  readFileSync(new URL(`../../dist/${name}`, import.meta.url), "utf8");
