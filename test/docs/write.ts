import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { functionsPage } from "./functions-page.ts";
import { rulesPages } from "./rules/pages.ts";

const docs = new URL("../../docs/", import.meta.url);
const rules = new URL("rules/", docs);

await mkdir(rules, { recursive: true });
await writeFile(new URL("functions.md", docs), functionsPage());
const pages = await rulesPages();
for (const name of await readdir(rules)) if (!pages.has(name)) await rm(new URL(name, rules));
for (const [name, text] of pages) await writeFile(new URL(name, rules), text);
console.log(`docs/functions.md and ${pages.size} pages in docs/rules`);
