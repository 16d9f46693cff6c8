import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { CannotStart } from "../../../addon/workbench/server/data-folder.ts";
import { listen } from "../../../addon/workbench/server/listen.ts";
import { startWorker } from "../../../addon/workbench/server/worker.ts";
import { startWorkbench } from "../../../addon/workbench/start.ts";

const data = mkdtempSync(path.join(os.tmpdir(), "keyline-"));
const script = fileURLToPath(new URL("run-workbench.ts", import.meta.url));
afterAll(() => rmSync(data, { recursive: true, force: true }));

test.for(["SIGINT", "SIGTERM", "SIGKILL"] as const)("%s leaves no process behind, and the folder can be used again", { timeout: 60_000 }, async (signal) => {
  const folder = path.join(data, "signals");
  const child = spawn(process.execPath, [script, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const url = await addressOf(child);
  expect((await fetch(`${url}/_worker/healthz`)).status).toBe(200);
  const started = descendants(child.pid ?? 0);
  expect(started.length).toBeGreaterThan(1);
  child.kill(signal);
  await once(child, "exit");
  await expect.poll(() => started.filter(isRunning), { timeout: 10_000 }).toEqual([]);
});

test.for(["workbench.pid", "worker/wrangler.toml"])("a signal during the start, as soon as there is %s, leaves no process and no hold on the folder", { timeout: 60_000 }, async (file) => {
  const folder = path.join(data, path.basename(file));
  const child = spawn(process.execPath, [script, folder], { stdio: ["ignore", "pipe", "inherit"] });
  await expect.poll(() => existsSync(path.join(folder, file)), { timeout: 30_000, interval: 5 }).toBe(true);
  const started = descendants(child.pid ?? 0);
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
  expect(existsSync(path.join(folder, "workbench.pid"))).toBe(false);
  await expect.poll(() => started.filter(isRunning), { timeout: 10_000 }).toEqual([]);
});

test("a port that is taken is named, with a way out", async () => {
  const other = http.createServer();
  other.listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const starting = startWorkbench({ port, data: path.join(data, "port"), buildAddon: false });
  await expect(starting).rejects.toThrow(`Port ${port} is taken: stop what runs there, or start the workbench on another one, PORT=${port + 1} npm start.`);
  other.close();
}, 30_000);

class RefusingServer extends http.Server {
  readonly #code: string;

  constructor(code: string) {
    super();
    this.#code = code;
  }

  override listen(): this {
    process.nextTick(() => this.emit("error", Object.assign(new Error("listen"), { code: this.#code })));
    return this;
  }
}

test.for([
  ["EACCES", 80, "Port 80 is not open to this user: start the workbench on another one, PORT=8780 npm start."],
  ["EADDRNOTAVAIL", 8780, "Port 8780 cannot be used (EADDRNOTAVAIL): start the workbench on another one, PORT=8781 npm start."],
] as const)("a port that cannot be had for %s is named, with a way out", async ([code, port, said]) => {
  await expect(listen(new RefusingServer(code), port)).rejects.toThrow(new CannotStart(said));
});

test("a Worker that does not compile is an error with what wrangler said", async () => {
  const main = path.join(data, "broken.ts");
  writeFileSync(main, "export default {");
  await expect(startWorker(path.join(data, "broken"), {}, { main })).rejects.toThrow(/broken\.ts/);
}, 30_000);

async function addressOf(child: ChildProcess): Promise<string> {
  let printed = "";
  for await (const chunk of child.stdout ?? []) {
    printed += chunk;
    const url = /http:\/\/localhost:\d+/.exec(printed)?.[0];
    if (url) return url;
  }
  throw new Error(`The workbench ended: ${printed}`);
}

const stat = (pid: string): string[] => {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /s, "").split(" ");
  } catch {
    return [];
  }
};

/** A process that ended but was not yet collected counts as gone. */
const isRunning = (pid: string): boolean => stat(pid).length > 0 && stat(pid)[0] !== "Z";

function descendants(pid: number): string[] {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const below = (parent: string): string[] => all.filter((each) => stat(each)[1] === parent).flatMap((child) => [child, ...below(child)]);
  return below(String(pid));
}
