import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Why the workbench cannot start, in one sentence for the person. */
export class CannotStart extends Error {}

/** Takes a data folder for this process; the result gives it back. A folder that a living process holds is refused. */
export function takeDataFolder(data: string): () => void {
  const file = path.join(data, "workbench.pid");
  mkdirSync(data, { recursive: true });
  const holder = Number(readIfThere(file));
  if (holder > 0 && holder !== process.pid && alive(holder)) {
    throw new CannotStart(
      `The data folder ${data} is in use by another workbench (process ${holder}): `
      + "stop that one, or start this one with its own folder, DATA=path npm start.",
    );
  }
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

/** Reads a file of the data folder; "" when there is none. */
export function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
