import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { ruleReasons } from "./rule-reasons.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const at = (...parts: string[]): string => path.join(root, ...parts);

/** The names and texts of the files that `clasp` pushes. */
export type Files = Readonly<Record<"Code.js" | "Sidebar.html" | "appsscript.json", string>>;

/** The origin of the Worker while none is configured; nothing answers there. */
export const EXAMPLE_ORIGIN = "https://keyline.example.workers.dev";

const ORIGIN = /^https:\/\/[a-z0-9.-]+$/;
const NAMESPACE = "Keyline_";
/** The bundler's remarks which file comes next, which every custom function would read. */
const SOURCE_NAMES = /^\/\/ (?:addon|shared)\/.*\n/gm;

/** Reads KEYLINE_WORKER from the text of a .env file; a value that is no https origin is an error. */
export function workerOrigin(env: string): string {
  const value = /^KEYLINE_WORKER=(.*)$/m.exec(env)?.[1]?.trim().replace(/^(["'])(.*)\1$/, "$2").replace(/\/$/, "");
  if (!value) return EXAMPLE_ORIGIN;
  if (ORIGIN.test(value)) return value;
  throw new Error(`.env: KEYLINE_WORKER is "${value}". Give the Worker's address as https://name.account.workers.dev, without a path.`);
}

/** Builds the three files in memory; the same sources and origin give the same bytes. */
export async function buildFiles(origin: string): Promise<Files> {
  const [code, sidebar, manifest] = await Promise.all([buildCode(origin), buildSidebar(), readFile(at("appsscript.json"), "utf8")]);
  return { "Code.js": code, "Sidebar.html": sidebar, "appsscript.json": withOrigin(manifest, origin) };
}

/** Writes the three files to dist and removes anything else there; files that are up to date are left as they are. */
export async function build(): Promise<Files> {
  const files = await buildFiles(workerOrigin(await readFile(at(".env"), "utf8").catch(() => "")));
  await mkdir(at("dist"), { recursive: true });
  for (const name of await readdir(at("dist"))) if (!(name in files)) await rm(at("dist", name), { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) await writeWhenChanged(at("dist", name), text);
  return files;
}

/** Replaces a file in one step, so that whoever reads it meanwhile sees the old text or the new one. */
async function writeWhenChanged(file: string, text: string): Promise<void> {
  if ((await readFile(file, "utf8").catch(() => null)) === text) return;
  const fresh = at(".build", `${path.basename(file)}.${process.pid}`);
  await mkdir(path.dirname(fresh), { recursive: true });
  await writeFile(fresh, text);
  await rename(fresh, file);
}

/** Lists the files that go into Code.js and into the sidebar's script, relative to the repository. */
export async function sourcesOf(): Promise<{ readonly code: string[]; readonly sidebar: string[] }> {
  const [code, sidebar] = await Promise.all([
    esbuild.build({ ...codeOptions(EXAMPLE_ORIGIN), format: "esm", metafile: true, outfile: "Code.js" }),
    esbuild.build({ ...sidebarOptions, metafile: true, outfile: "Sidebar.js" }),
  ]);
  return { code: Object.keys(code.metafile.inputs), sidebar: Object.keys(sidebar.metafile.inputs) };
}

const codeOptions = (origin: string) =>
  ({
    absWorkingDir: root,
    entryPoints: ["addon/main.ts"],
    bundle: true,
    platform: "neutral",
    target: "es2019",
    charset: "utf8",
    legalComments: "none",
    write: false,
    define: { WORKER_ORIGIN: JSON.stringify(origin) },
    logLevel: "silent",
  }) satisfies esbuild.BuildOptions;

const sidebarOptions = {
  absWorkingDir: root,
  entryPoints: ["addon/sidebar/sidebar.tsx"],
  bundle: true,
  format: "iife",
  target: "es2020",
  minify: true,
  jsx: "automatic",
  jsxImportSource: "preact",
  charset: "utf8",
  legalComments: "none",
  write: false,
  logLevel: "silent",
} satisfies esbuild.BuildOptions;

async function buildCode(origin: string): Promise<string> {
  const bundle = await esbuild.build({ ...codeOptions(origin), format: "esm", metafile: true, outfile: "Code.js" });
  refuseWarnings(bundle.warnings);
  const sources = Object.keys(bundle.metafile.inputs).filter((file) => file.startsWith("addon/") || file.startsWith("shared/"));
  const text = (await Promise.all(sources.map((file) => readFile(at(file), "utf8")))).join("\n");
  const exported = Object.values(bundle.metafile.outputs)[0]?.exports ?? [];
  return enclosed(bundle.outputFiles[0]?.text ?? "") + [...exported].sort().map((name) => declaration(name, text)).join("");
}

/**
 * Puts a module into one function, so that its internals are no globals, which any sidebar could call. The engine reads a
 * function in parentheses once; without them it would skim the whole module first, and read it then.
 */
function enclosed(module: string): string {
  const returned = module.replace(/^export \{([^}]*)\};\s*$/m, (_, names: string) => `return {${names.replace(/(\w+) as (\w+)/g, "$2: $1")}};`);
  const plain = returned.replace(SOURCE_NAMES, "");
  return `var ${NAMESPACE} = (function () {\n"use strict";\n${plain}\n})();\n`;
}

/** A real function for one export, with the comment that stands above it in the source: Sheets reads both. */
function declaration(name: string, sources: string): string {
  const found = new RegExp(String.raw`(/\*\*(?:(?!\*/)[\s\S])*\*/\n)?export function ${name}\(([^)]*)\)`).exec(sources);
  if (!found) throw new Error(`addon/main.ts exports ${name}, which is no top-level "export function"; Apps Script could not call it.`);
  const parameters = [...(found[2] ?? "").matchAll(/(\w+)\??\s*(?=:)/g)].map((match) => match[1]);
  return `\n${found[1] ?? ""}function ${name}(${parameters.join(", ")}) {\n  return ${NAMESPACE}.${name}.apply(this, arguments);\n}\n`;
}

async function buildSidebar(): Promise<string> {
  const script = await esbuild.build({ ...sidebarOptions, define: { REASONS: JSON.stringify(await ruleReasons()) } });
  refuseWarnings(script.warnings);
  const page = await readFile(at("addon/sidebar/sidebar.html"), "utf8");
  const style = await esbuild.build({ absWorkingDir: root, entryPoints: ["addon/sidebar/sidebar.css"], bundle: true, minify: true, write: false, logLevel: "silent" });
  return page.replace("<!-- style -->", () => `<style>${inline(style.outputFiles[0]?.text ?? "", "style")}</style>`).replace("<!-- script -->", () => `<script>${inline(script.outputFiles[0]?.text ?? "", "script")}</script>`);
}

/** Keeps what a bundle may contain from ending its own tag, or from looking like an Apps Script scriptlet. */
function inline(text: string, tag: "script" | "style"): string {
  return text.replace(new RegExp(`</${tag}`, "gi"), `<\\/${tag}`).replace(/<!--/g, "\\x3C!--").replace(/<\?/g, "\\x3C?");
}

function withOrigin(manifest: string, origin: string): string {
  return `${JSON.stringify({ ...JSON.parse(manifest), urlFetchWhitelist: [`${origin}/`] }, null, 2)}\n`;
}

function refuseWarnings(warnings: readonly esbuild.Message[]): void {
  const [first] = warnings;
  if (first) throw new Error(`${first.location?.file ?? "build"}:${first.location?.line ?? 0}: ${first.text}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await build();
  for (const [name, text] of Object.entries(files)) console.log(`dist/${name}  ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`);
}
