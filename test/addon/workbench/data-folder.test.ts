import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { CannotStart, takeDataFolder } from "../../../addon/workbench/server/data-folder.ts";
import { openIssuer } from "../../../addon/workbench/server/issuer.ts";

const data = mkdtempSync(path.join(os.tmpdir(), "keyline-"));
afterAll(() => rmSync(data, { recursive: true }));

let count = 0;
function folderHeldBy(text: string): string {
  const folder = path.join(data, `held${++count}`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, "workbench.pid"), text);
  return folder;
}

test("a data folder that another workbench holds is refused by name", () => {
  const folder = folderHeldBy(String(process.ppid));
  const said = `The data folder ${folder} is in use by another workbench (process ${process.ppid}): stop that one, or start this one with its own folder, DATA=path npm start.`;
  expect(() => takeDataFolder(folder)).toThrow(new CannotStart(said));
});

test("a hold of this very process is known by its beginning, and taken over when that is another", () => {
  const folder = folderHeldBy("");
  const release = takeDataFolder(folder);
  const [pid, began] = readFileSync(path.join(folder, "workbench.pid"), "utf8").split("\n");
  expect([pid, began]).toEqual([String(process.pid), expect.stringMatching(/\S/)]);
  release();
  expect(() => takeDataFolder(folderHeldBy(`${process.ppid}\n${began}0\n`))()).not.toThrow();
});

test.for(["", "nonsense", "0", "999999999"])("a stale hold of “%s” is taken over", (text) => {
  const folder = folderHeldBy(text);
  takeDataFolder(folder)();
  takeDataFolder(folder)();
});

test.for([
  ["a file", "", "it is a file"],
  ["below a file", "below", "a part of its path is a file"],
] as const)("a data folder that is %s is refused with the reason", ([, below, reason]) => {
  const file = path.join(data, "file");
  writeFileSync(file, "");
  const folder = path.join(file, below);
  expect(() => takeDataFolder(folder)).toThrow(new CannotStart(`The data folder ${folder} cannot be used, since ${reason}: start the workbench with another folder, DATA=path npm start.`));
});

test("a key that cannot be read is named, with a way out", () => {
  const folder = folderHeldBy("");
  writeFileSync(path.join(folder, "issuer.pem"), "no key");
  expect(() => openIssuer(folder)).toThrow(new CannotStart(`The key in ${path.join(folder, "issuer.pem")} cannot be read: delete that file and start again; a new one is made.`));
});
