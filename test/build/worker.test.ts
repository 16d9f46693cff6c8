import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { bundleWorker } from "../bench/bundle-worker.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("wrangler would deploy the Worker as it is configured", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), "keyline-deploy-"));
  try {
    const wrangler = path.join(path.dirname(createRequire(import.meta.url).resolve("wrangler/package.json")), "bin/wrangler.js");
    const env = { ...process.env, WRANGLER_SEND_METRICS: "false", WRANGLER_LOG_PATH: folder, XDG_CONFIG_HOME: folder, CI: "1" };
    const deploy = spawnSync(process.execPath, [wrangler, "deploy", "--dry-run", "--outdir", folder], { cwd: root, env, encoding: "utf8" });
    expect(`${deploy.stdout}${deploy.stderr}`).toContain("--dry-run: exiting now");
    expect(deploy.status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the Worker's bundle stays within 250 KB", async () => {
  expect(Buffer.byteLength(await bundleWorker())).toBeLessThanOrEqual(250 * 1024);
});
