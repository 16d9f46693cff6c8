import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { messageOf } from "../host/other-realm.ts";
import { CannotStart } from "./data-folder.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Bundles the workbench's page in memory: file contents by name, page.js and page.css among them. */
export async function bundlePage(): Promise<ReadonlyMap<string, Uint8Array>> {
  const built = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["addon/workbench/page/page.ts", "addon/workbench/page/page.css"],
    outdir: "page",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    write: false,
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".svg": "dataurl" },
    logLevel: "silent",
  }).catch((error: unknown) => {
    throw new CannotStart(`The workbench's page could not be built: ${messageOf(error)}`);
  });
  return new Map(built.outputFiles.map((file) => [path.relative(path.join(root, "page"), file.path), file.contents]));
}
