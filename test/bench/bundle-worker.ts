import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

/** Bundles the Worker as one minified module for bare workerd. */
export async function bundleWorker(): Promise<string> {
  const result = await esbuild.build({
    absWorkingDir: fileURLToPath(new URL("../..", import.meta.url)),
    entryPoints: ["worker/index.ts"],
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    conditions: ["workerd", "worker", "browser"],
    external: ["cloudflare:*", "node:*"],
    loader: { ".css": "text" },
    write: false,
    logLevel: "error",
  });
  return result.outputFiles[0]?.text ?? "";
}
