import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { built } from "./dist.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("the manifest asks for five narrow scopes and no more", () => {
  expect((JSON.parse(built("appsscript.json")) as { oauthScopes: string[] }).oauthScopes).toEqual([
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
    "https://www.googleapis.com/auth/script.external_request",
    "https://www.googleapis.com/auth/userinfo.email",
    "openid",
  ]);
});

test("clasp lists exactly the three built files to push", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "keyline-clasp-"));
  try {
    cpSync(path.join(root, "dist"), path.join(folder, "dist"), { recursive: true });
    copyFileSync(path.join(root, ".claspignore"), path.join(folder, ".claspignore"));
    writeFileSync(path.join(folder, "dist", "notes.txt"), "not for Google");
    writeFileSync(path.join(folder, ".clasp.json"), JSON.stringify({ scriptId: "a-script-of-yours", rootDir: "dist" }));
    const clasp = path.join(root, "node_modules/@google/clasp/build/src/index.js");
    const status = spawnSync(process.execPath, [clasp, "show-file-status", "--json"], { cwd: folder, encoding: "utf8" });
    const { filesToPush } = JSON.parse(status.stdout) as { filesToPush: string[] };
    expect(filesToPush.map((file) => path.basename(file)).sort()).toEqual(["Code.js", "Sidebar.html", "appsscript.json"]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
