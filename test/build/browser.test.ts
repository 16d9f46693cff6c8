import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ensureBrowser } from "../browser/find-browser.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "keyline-browser-"));
  vi.stubEnv("PATH", folder);
  vi.stubEnv("CHROMIUM", "");
  vi.spyOn(chromium, "executablePath").mockReturnValue(path.join(folder, "downloaded"));
  vi.spyOn(console, "log").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const put = (name: string): string => {
  writeFileSync(path.join(folder, name), "");
  return path.join(folder, name);
};

test("a Chromium on the PATH is used, and nothing is installed", () => {
  const browser = put("chromium");
  const install = vi.fn();
  expect(ensureBrowser(install)).toBe(browser);
  expect(install).not.toHaveBeenCalled();
});

test("without a browser one is installed and used", () => {
  expect(ensureBrowser(() => void put("chromium"))).toBe(path.join(folder, "chromium"));
});

test("where none can be installed, one sentence says what to do", () => {
  expect(() => ensureBrowser(() => undefined)).toThrow(/^The browser tests need Chromium .* Install it, or set CHROMIUM to its path, and run npm test again\.$/);
});

test("a CHROMIUM that names no file is said, not replaced by another browser", () => {
  put("chromium");
  vi.stubEnv("CHROMIUM", "/nowhere/chromium");
  expect(() => ensureBrowser()).toThrow("CHROMIUM is set to /nowhere/chromium, and there is no such file. Point it at a Chromium or unset it.");
});
