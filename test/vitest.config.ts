import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const root = fileURLToPath(new URL("..", import.meta.url));
/** One number for all projects, so that none waits for another; vitest itself would use one worker on two cores. */
const maxWorkers = Math.max(2, availableParallelism() - 1);
/** What a browser shows, or a child process does, may take its time on a busy machine; vitest itself would give up after a second. */
const PATIENT = { poll: { timeout: 20_000, interval: 100 } };
/** A test that hangs is noticed as well after a minute; one that only has to wait for the processor never fails for it. */
const UNHURRIED = { testTimeout: 60_000, hookTimeout: 60_000 };

const FIXED_SEED = ["test/fixed-seed.ts"];

/** Begins with the browser's files, which take longest, so that none of them runs alone at the end. */
class BrowserFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const browser = sorted.filter(({ project }) => project.name === "browser");
    return [...browser, ...sorted.filter((file) => !browser.includes(file))];
  }
}

export default defineConfig({
  root,
  test: {
    globalSetup: ["test/build-first.ts"],
    sequence: { sequencer: BrowserFirst },
    projects: [
      {
        extends: false,
        root,
        test: {
          name: "pure",
          environment: "node",
          include: ["test/*.test.ts", "test/shared/**/*.test.ts", "test/build/**/*.test.ts", "test/fuzz/**/*.test.ts"],
          setupFiles: FIXED_SEED,
          isolate: false,
          maxWorkers,
          ...UNHURRIED,
        },
      },
      {
        extends: false,
        root,
        plugins: [cloudflareTest({ wrangler: { configPath: `${root}wrangler.toml` } })],
        test: { name: "worker", include: ["test/worker/**/*.test.ts", "test/worker/**/*.test.tsx"], maxWorkers, ...UNHURRIED },
      },
      {
        extends: false,
        root,
        test: {
          name: "headless",
          environment: "node",
          include: ["test/addon/**/*.test.ts"],
          setupFiles: FIXED_SEED,
          server: { deps: { inline: [/@univerjs/] } },
          expect: PATIENT,
          isolate: false,
          maxWorkers,
          ...UNHURRIED,
        },
      },
      {
        extends: false,
        root,
        test: {
          name: "browser",
          environment: "node",
          include: ["test/browser/**/*.test.ts"],
          expect: PATIENT,
          // On a busy machine the spreadsheet's editor loses a key now and then.
          retry: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers,
        },
      },
    ],
  },
});
