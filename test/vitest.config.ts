import { fileURLToPath } from "node:url";
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  test: {
    globalSetup: ["test/build-first.ts"],
    projects: [
      {
        extends: false,
        root,
        test: { name: "pure", environment: "node", include: ["test/*.test.ts", "test/shared/**/*.test.ts", "test/build/**/*.test.ts"] },
      },
      {
        extends: false,
        root,
        plugins: [cloudflareTest({ wrangler: { configPath: `${root}wrangler.toml` } })],
        test: { name: "worker", include: ["test/worker/**/*.test.ts", "test/worker/**/*.test.tsx"] },
      },
      {
        extends: false,
        root,
        test: {
          name: "headless",
          environment: "node",
          include: ["test/addon/**/*.test.ts"],
          server: { deps: { inline: [/@univerjs/] } },
        },
      },
      {
        extends: false,
        root,
        test: {
          name: "browser",
          environment: "node",
          include: ["test/browser/**/*.test.ts"],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
