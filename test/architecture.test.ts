import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const MAX_LINES = 250;

const TOP_LEVEL = [
  "LICENSE", "README.md", "addon", "appsscript.json", "docs", "package-lock.json", "package.json", "shared", "test", "tsconfig.json", "worker",
  "wrangler.toml",
];
const MADE_HERE = ["dist", "node_modules"];

/** Every source file below a folder, as paths from the repository. */
const sources = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => path.posix.join(folder, file.split(path.sep).join("/")))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));

const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

/** What a file imports: our own files as paths from the repository, packages by name. */
function imports(file: string): string[] {
  const statements = /^(?:import|export)\s[^;"]*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/gm;
  const found = [...read(file).matchAll(statements)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
  return found.map((name) => (name.startsWith(".") ? path.posix.join(path.posix.dirname(file), name) : name));
}

const offences = (files: readonly string[], allowed: (imported: string, file: string) => boolean): string[] =>
  files.flatMap((file) => imports(file).filter((name) => !allowed(name, file)).map((name) => `${file} imports ${name}`));

const within = (...folders: string[]) => (name: string): boolean => folders.some((folder) => name.startsWith(`${folder}/`));

const isTool = (file: string): boolean => /^addon\/(build|rule-reasons)\.ts$/.test(file) || file.startsWith("addon/workbench/");

test("shared imports nothing of ours, and zod only where the Worker's schemas are", () => {
  const allowed = (name: string, file: string): boolean => within("shared")(name) || (name === "zod" && file.endsWith(".schema.ts"));
  expect(offences(sources("shared"), allowed)).toEqual([]);
});

test("the add-on's server side imports shared and itself, and no package", () => {
  const files = sources("addon").filter((file) => !isTool(file) && !file.startsWith("addon/sidebar/"));
  expect(offences(files, (name) => within("addon", "shared")(name) && !isTool(name) && !name.endsWith(".schema.ts"))).toEqual([]);
});

test("the sidebar imports its own files, shared types and Preact", () => {
  const allowed = (name: string): boolean => within("addon/sidebar", "shared")(name) || name === "preact" || name.startsWith("preact/");
  expect(offences(sources("addon/sidebar"), allowed)).toEqual([]);
});

test("the workbench imports itself, shared and the build, not the add-on's sources nor the Worker's", () => {
  const ours = (name: string): boolean => !/^(addon|worker|shared|test)\//.test(name) || within("addon/workbench", "shared")(name) || name === "addon/build.ts";
  expect(offences(sources("addon/workbench"), ours)).toEqual([]);
});

test("the Worker imports shared and itself, and few packages", () => {
  const packages = /^(hono(\/.+)?|zod|jose|cloudflare:workers)$/;
  expect(offences(sources("worker"), (name) => within("worker", "shared")(name) || packages.test(name))).toEqual([]);
});

test("shared has no clock, randomness or network", () => {
  const impure = /\bDate\.now\b|new Date\(\)|Math\.random|\bfetch\(|\bcrypto\.|\bconsole\.|\bprocess\./;
  expect(sources("shared").filter((file) => impure.test(read(file)))).toEqual([]);
});

test("no file is longer than one thought", () => {
  const files = [...sources("shared"), ...sources("addon"), ...sources("worker"), ...sources("test")];
  expect(files.map((file) => [file, read(file).split("\n").length - 1] as const).filter(([, lines]) => lines > MAX_LINES)).toEqual([]);
});

test("the top level holds the agreed folders and files and nothing else", () => {
  const found = readdirSync(root).filter((name) => !name.startsWith(".") && !MADE_HERE.includes(name));
  expect(found.sort()).toEqual(TOP_LEVEL);
});
