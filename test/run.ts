import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { ensureBrowser } from "./browser/find-browser.ts";
import { checkTypes } from "./types.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const TIME_LIMIT_MS = 15 * 60_000;
const Report = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() });

/** Runs vitest in a process group of its own, so that nothing outlives a run that hangs. */
async function runTests(browser: string, report: string): Promise<number> {
  const args = ["run", "--config", "test/vitest.config.ts", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const tests = spawn("vitest", [...args, ...process.argv.slice(2)], { cwd: root, stdio: "inherit", detached: true, env: { ...process.env, CHROMIUM: browser } });
  const end = (): void => {
    try {
      if (tests.pid) process.kill(-tests.pid, "SIGKILL");
    } catch {
      // The group has ended already.
    }
  };
  const limit = setTimeout(() => {
    console.error(`The tests did not end within ${TIME_LIMIT_MS / 60_000} minutes and were stopped.`);
    end();
  }, TIME_LIMIT_MS);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => (end(), process.exit(1)));
  const code = await new Promise<number>((done) => tests.once("exit", (status) => done(status ?? 1)));
  clearTimeout(limit);
  end();
  return code;
}

/** Reads what vitest reported; a missing or unreadable report counts as a failure. */
function readReport(file: string): z.infer<typeof Report> {
  try {
    return Report.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, success: false };
  }
}

async function main(): Promise<number> {
  const browser = ensureBrowser();
  if (!checkTypes()) return 1;
  const report = path.join(tmpdir(), `keyline-tests-${process.pid}.json`);
  const code = await runTests(browser, report);
  const { numPassedTests, numFailedTests, success } = readReport(report);
  rmSync(report, { force: true });
  console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
  return code === 0 && success && numPassedTests > 0 ? 0 : 1;
}

process.exitCode = await main().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  return 1;
});
