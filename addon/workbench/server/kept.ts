import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readIfThere } from "./data-folder.ts";

/** What the page keeps between runs, by the name in its address. */
const KEPT = ["properties", "workbook"] as const;

/** Finds the kept thing that an address such as /_kept/workbook names. */
export const keptName = (pathname: string): string | null => KEPT.find((name) => pathname === `/_kept/${name}`) ?? null;

/** JSON texts kept in the data folder, one file each. */
export function openKept(data: string) {
  const file = (name: string): string => path.join(data, `${name}.json`);
  return {
    read: (name: string): string => readIfThere(file(name)) || "null",
    write: (name: string, text: string): void => writeFileSync(file(name), text),
    forget: (name: string): void => rmSync(file(name), { force: true }),
  };
}
