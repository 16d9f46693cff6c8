import { readFileSync } from "node:fs";
import { atMost, type Figure } from "./figure.ts";
import { bundleWorker } from "./bundle-worker.ts";

const KB = 1024;
const size = (name: string): number => readFileSync(new URL(`../../dist/${name}`, import.meta.url)).byteLength / KB;

/** Measures what is pushed to Google and what is deployed to Cloudflare. */
export async function sizes(): Promise<Figure[]> {
  return [
    atMost("dist/Code.js, unminified", size("Code.js"), 250, "KB"),
    atMost("dist/Sidebar.html", size("Sidebar.html"), 120, "KB"),
    atMost("the Worker's bundle, minified", Buffer.byteLength(await bundleWorker()) / KB, 250, "KB"),
  ];
}
