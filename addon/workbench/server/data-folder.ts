import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Why the workbench cannot start, in one sentence for the person. */
export class CannotStart extends Error {}

const OTHER_FOLDER = "start the workbench with another folder, DATA=path npm start.";
const REASONS: Readonly<Record<string, string>> = {
  EEXIST: "it is a file",
  ENOTDIR: "a part of its path is a file",
  EISDIR: "workbench.pid in it is a folder",
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "nothing can be written there",
  ENOSPC: "the disk is full",
};

/** Takes a data folder for this process; the result gives it back. A folder that a living workbench holds is refused. */
export function takeDataFolder(data: string): () => void {
  const file = path.join(data, "workbench.pid");
  const holder = holderOf(readIfThere(file));
  if (holder !== null) {
    throw new CannotStart(
      `The data folder ${data} is in use by another workbench (process ${holder}): `
      + "stop that one, or start this one with its own folder, DATA=path npm start.",
    );
  }
  try {
    mkdirSync(data, { recursive: true });
    writeFileSync(file, `${process.pid}\n${beginningOf(process.pid) ?? ""}\n`);
  } catch (error) {
    const code = String(Reflect.get(Object(error), "code"));
    throw new CannotStart(`The data folder ${data} cannot be used, since ${REASONS[code] ?? `the system says ${code}`}: ${OTHER_FOLDER}`);
  }
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

/** The process that a text of workbench.pid names, unless it is gone or its number has passed to another process since. */
function holderOf(text: string): number | null {
  const [id = "", began = ""] = text.split("\n");
  const pid = Number(id);
  if (!(pid > 0) || pid === process.pid || !alive(pid)) return null;
  return began === "" || began === beginningOf(pid) ? pid : null;
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return Reflect.get(Object(error), "code") === "EPERM";
  }
}

const START_TIME = 19;

/** When a process began, in the system's own terms; null where the system does not tell. */
function beginningOf(pid: number): string | null {
  // The name of the program comes first, in parentheses, and may hold spaces.
  const fields = readIfThere(`/proc/${pid}/stat`).replace(/^.*\) /s, "").split(" ");
  if (fields[START_TIME] !== undefined) return fields[START_TIME];
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim() || null;
  } catch {
    return null;
  }
}
