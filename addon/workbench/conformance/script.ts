import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { type Row, ROW_TABS, ROWS } from "./table.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = path.join(here, "../../..");
const MADE = path.join(root, ".build/conformance");
const NETWORK_SCOPE = /external_request$/;

/** The names and texts of the menu script's files. */
export type ConformanceFiles = Readonly<Record<"Code.js" | "appsscript.json", string>>;

/** Builds the menu script that runs rows of the conformance table in Google. */
export async function conformanceFiles(rows: readonly Row[] = ROWS): Promise<ConformanceFiles> {
  const bundle = await esbuild.build({
    entryPoints: [path.join(here, "run.ts")],
    bundle: true, write: false, format: "iife", globalName: "Conformance_", target: "es2019", charset: "utf8", logLevel: "silent",
  });
  const code = `${bundle.outputFiles[0]?.text ?? ""}
var ROWS_ = [
${rows.map(rowText).join("\n")}
];

function onOpen() { Conformance_.addMenu(); }
function layOutRows() { Conformance_.layOutRows(ROWS_); }
function runAllRows() { return Conformance_.runAllRows(ROWS_, ${JSON.stringify(ROW_TABS)}); }
`;
  return { "Code.js": code, "appsscript.json": await manifest() };
}

function rowText(row: Row): string {
  const { method, cells, expected, script } = row;
  const data = JSON.stringify({ method, cells, expected, missing: missingOf(row), script }).slice(1, -1);
  return `  { ${data}, "run": function () { ${script}; } },`;
}

const missingOf = ({ mode, needs }: Row): string | null => needs ?? (mode === undefined ? null : `the authorisation mode ${mode}`);

/** The add-on's manifest without its network, which no row uses here. */
async function manifest(): Promise<string> {
  const { urlFetchWhitelist: _, oauthScopes, ...rest } = JSON.parse(await readFile(path.join(root, "appsscript.json"), "utf8"));
  const scopes = (oauthScopes as string[]).filter((scope) => !NETWORK_SCOPE.test(scope));
  return `${JSON.stringify({ ...rest, oauthScopes: scopes }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(MADE, { recursive: true });
  for (const [name, text] of Object.entries(await conformanceFiles())) {
    await writeFile(path.join(MADE, name), text);
    console.log(`.build/conformance/${name}  ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`);
  }
}
