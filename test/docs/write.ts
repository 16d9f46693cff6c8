import { mkdir, writeFile } from "node:fs/promises";
import { functionsPage } from "./functions-page.ts";

const docs = new URL("../../docs/", import.meta.url);

await mkdir(docs, { recursive: true });
await writeFile(new URL("functions.md", docs), functionsPage());
console.log("docs/functions.md");
