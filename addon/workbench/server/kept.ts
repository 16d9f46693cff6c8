import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readIfThere } from "./data-folder.ts";

/** What the page keeps between runs: the list of spreadsheets, and of each its workbook and its properties. */
const KEPT = /^\/_kept\/(spreadsheets|(?:workbook|properties)\/[\w-]{1,100})$/;

/** Finds the kept thing that an address such as /_kept/workbook/budget names. */
export const keptName = (pathname: string): string | null => KEPT.exec(pathname)?.[1] ?? null;

/** JSON texts kept in the data folder, one file each. */
export function openKept(data: string) {
  const file = (name: string): string => path.join(data, `${name}.json`);
  const read = (name: string): string => readIfThere(file(name)) || "null";
  return {
    read,
    /** Names what is kept now, as an ETag: a page may replace only what it has seen. */
    tag: (name: string): string => `"${createHash("sha256").update(read(name)).digest("base64url")}"`,
    write(name: string, text: string): void {
      mkdirSync(path.dirname(file(name)), { recursive: true });
      writeFileSync(file(name), text);
    },
    forget: (name: string): void => rmSync(file(name), { force: true }),
  };
}
