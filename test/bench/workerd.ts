import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Readable } from "node:stream";

const requireFrom = createRequire(createRequire(import.meta.url).resolve("wrangler/package.json"));

/** One Worker on bare workerd: its module, its text bindings and the classes of its SQLite objects by binding. */
export interface BareWorker {
  readonly name: string;
  readonly module: string;
  readonly vars: Readonly<Record<string, string>>;
  readonly objects: Readonly<Record<string, string>>;
  readonly listens: boolean;
}

/** A running workerd: the port of each listening Worker, and the end of it. */
export interface Running {
  readonly ports: Readonly<Record<string, number>>;
  stop(): Promise<void>;
}

/** Starts workerd without wrangler around it; every outgoing request goes to the Worker named `outbound`. */
export async function startWorkerd(workers: readonly BareWorker[], outbound: string): Promise<Running> {
  const folder = mkdtempSync(path.join(tmpdir(), "keyline-workerd-"));
  for (const worker of workers) {
    writeFileSync(path.join(folder, `${worker.name}.mjs`), worker.module);
    mkdirSync(path.join(folder, `${worker.name}-objects`));
  }
  writeFileSync(path.join(folder, "config.capnp"), config(workers, outbound, folder));
  const child = spawn(requireFrom("workerd").default as string, ["serve", "--control-fd=3", "config.capnp"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  const ports = await listening(child, workers.filter((worker) => worker.listens).map((worker) => worker.name));
  const ended = new Promise((done) => child.once("exit", done));
  const stop = async (): Promise<void> => {
    child.kill("SIGKILL");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { ports, stop };
}

function listening(child: ChildProcess, names: readonly string[]): Promise<Record<string, number>> {
  const ports: Record<string, number> = {};
  return new Promise((done, fail) => {
    child.once("exit", (code) => fail(new Error(`workerd ended with ${code} before it listened`)));
    let text = "";
    (child.stdio[3] as Readable).on("data", (bytes: Buffer) => {
      text += bytes.toString();
      for (const match of text.matchAll(/"socket":"(\w+)","port":(\d+)/g)) ports[match[1] ?? ""] = Number(match[2]);
      if (names.every((name) => name in ports)) done(ports);
    });
  });
}

function config(workers: readonly BareWorker[], outbound: string, folder: string): string {
  const services = workers.flatMap(({ name }) => [
    `(name = "${name}", worker = .${name})`,
    `(name = "${name}Disk", disk = (path = ${JSON.stringify(path.join(folder, `${name}-objects`))}, writable = true))`,
  ]);
  const sockets = workers.filter((worker) => worker.listens).map(({ name }) => `(name = "${name}", address = "127.0.0.1:0", http = (), service = "${name}")`);
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [${services.join(", ")}], sockets = [${sockets.join(", ")}]);
${workers.map((worker) => definition(worker, outbound)).join("\n")}
`;
}

function definition({ name, vars, objects }: BareWorker, outbound: string): string {
  const bindings = [
    ...Object.entries(vars).map(([key, text]) => `(name = "${key}", text = ${JSON.stringify(text)})`),
    ...Object.entries(objects).map(([key, className]) => `(name = "${key}", durableObjectNamespace = "${className}")`),
  ];
  const classes = Object.values(objects).map((className) => `(className = "${className}", uniqueKey = "${name}${className}", enableSql = true)`);
  return `const ${name} :Workerd.Worker = (
  modules = [(name = "${name}.mjs", esModule = embed "${name}.mjs")], compatibilityDate = "2026-10-01",
  bindings = [${bindings.join(", ")}], durableObjectNamespaces = [${classes.join(", ")}],
  ${classes.length > 0 ? `durableObjectStorage = (localDisk = "${name}Disk"),` : ""}
  ${name === outbound ? "" : `globalOutbound = "${outbound}",`}
);`;
}
