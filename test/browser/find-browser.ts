import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DEBIAN_PACKAGES = ["chromium", "fonts-liberation", "fonts-dejavu-core"];

/** The flags that keep a browser quiet, without a sandbox of its own, as containers need it. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Finds a Chromium: the one CHROMIUM names, one on the PATH, or the test tool's own download. */
export function findBrowser(): string | null {
  const named = process.env["CHROMIUM"];
  if (named) return existsSync(named) ? named : null;
  const onPath = (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
  return onPath ?? (existsSync(chromium.executablePath()) ? chromium.executablePath() : null);
}

/** Finds a browser or installs one; where neither works, throws one sentence that says what to do. */
export function ensureBrowser(install: () => void = installBrowser): string {
  const found = findBrowser();
  if (found) return found;
  const named = process.env["CHROMIUM"];
  if (named) throw new Error(`CHROMIUM is set to ${named}, and there is no such file. Point it at a Chromium or unset it.`);
  console.log("No Chromium found: installing one for the browser tests.");
  install();
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error("The browser tests need Chromium and it could not be installed here. Install it, or set CHROMIUM to its path, and run npm test again.");
}

function installBrowser(): void {
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) installDebianPackage();
  else downloadBrowser();
}

function installDebianPackage(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], env);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...DEBIAN_PACKAGES], env);
}

function downloadBrowser(): void {
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  run(process.execPath, [cli, "install", "chromium-headless-shell"], process.env);
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
  const { status, stderr } = spawnSync(command, args, { env, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  if (status !== 0) console.error(stderr?.trim().split("\n").slice(-3).join("\n") || `${command} did not run`);
}
