import type http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "../build.ts";
import { messageOf } from "./host/other-realm.ts";
import { bundlePage } from "./server/bundle.ts";
import { CannotStart, takeDataFolder } from "./server/data-folder.ts";
import { AUDIENCE, ISSUER, openIssuer } from "./server/issuer.ts";
import { openKept } from "./server/kept.ts";
import { listen, PORT } from "./server/listen.ts";
import { pageServer } from "./server/page-server.ts";
import { type RunningWorker, startWorker } from "./server/worker.ts";

const DATA = fileURLToPath(new URL("../../.data", import.meta.url));

/** How the workbench is started: `port` 0 takes any free one; `buildAddon` false serves dist as it is; `signal` ends the start. */
export interface Start {
  readonly port?: number;
  readonly data?: string;
  readonly buildAddon?: boolean;
  readonly signal?: AbortSignal;
}

/** A running workbench. */
export interface Workbench {
  readonly url: string;
  /** The process that leads the Worker's process group. */
  workerPid(): number;
  /** Resolves with what wrangler printed if the Worker ends by itself. */
  readonly failed: Promise<string>;
  /** An identity token of the local issuer; claims given here replace or join the usual ones. */
  token(claims?: Readonly<Record<string, unknown>>): string;
  stopWorker(): Promise<void>;
  restartWorker(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Builds what is needed and starts the page, the issuer and the Worker on one local address; rejects with CannotStart, or
 * with the signal's reason when that ends the start. Either way nothing of it goes on running.
 */
export async function startWorkbench({ port = PORT, data = DATA, buildAddon = true, signal }: Start = {}): Promise<Workbench> {
  const release = takeDataFolder(data);
  let worker: RunningWorker | null = null;
  let stopping = false;
  let fail: (printed: string) => void = () => undefined;
  const failed = new Promise<string>((resolve) => (fail = resolve));
  let server: http.Server | null = null;
  const stop = async (): Promise<void> => {
    stopping = true;
    server?.closeAllConnections();
    await Promise.all([worker?.stop(), server?.listening ? new Promise((done) => server?.close(done)) : null]);
    release();
  };
  try {
    const issuer = openIssuer(data);
    if (buildAddon) await unlessEnded(buildOrSay(), signal);
    const bundle = await unlessEnded(bundlePage(), signal);
    server = pageServer({ issuer, kept: openKept(data), bundle, workerPort: () => worker?.port ?? null });
    await listen(server, port);
    const url = `http://localhost:${(server.address() as AddressInfo).port}`;
    const startOne = async (ending?: AbortSignal): Promise<void> => {
      const started = await startWorker(data, workerVars(url), { signal: ending }).catch((error: unknown) => {
        ending?.throwIfAborted();
        throw new CannotStart(`The Worker did not start; wrangler said: ${messageOf(error)}`);
      });
      worker = started;
      void started.ended.then((printed) => worker === started && !stopping && fail(printed));
    };
    const stopOne = async (): Promise<void> => {
      const old = worker;
      worker = null;
      await old?.stop();
    };
    await startOne(signal);
    return {
      url, failed, stop, token: issuer.token, stopWorker: stopOne,
      workerPid: () => worker?.pid ?? 0,
      restartWorker: async () => {
        await stopOne();
        await startOne();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The outcome of a step, or a rejection as soon as the signal comes. */
async function unlessEnded<T>(step: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return step;
  signal.throwIfAborted();
  let end = (): void => undefined;
  const ended = new Promise<never>((_, reject) => signal.addEventListener("abort", (end = () => reject(signal.reason))));
  return Promise.race([step, ended]).finally(() => signal.removeEventListener("abort", end));
}

async function buildOrSay(): Promise<void> {
  await build().catch((error: unknown) => {
    throw new CannotStart(`The add-on could not be built: ${messageOf(error)}`);
  });
}

const workerVars = (url: string): Record<string, string> => ({
  ORIGIN: url,
  ISSUERS: JSON.stringify([{ issuer: ISSUER, jwks: `${url.replace("localhost", "127.0.0.1")}/_issuer/jwks`, audience: AUDIENCE }]),
});

/** Starts the workbench, says where it is, and ends the process when it is told to stop or when the Worker fails. */
export async function runWorkbench(start: Start): Promise<void> {
  const ending = new AbortController();
  // From the first moment on, since a start that is broken off must give the data folder back, too.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => ending.abort());
  const workbench = await startWorkbench({ ...start, signal: ending.signal }).catch((error: unknown) => {
    if (ending.signal.aborted) process.exit(0);
    throw error;
  });
  const stop = (code: number) => (): void => void workbench.stop().then(() => process.exit(code));
  if (ending.signal.aborted) return stop(0)();
  ending.signal.addEventListener("abort", stop(0));
  void workbench.failed.then((printed) => {
    console.error(`The Worker ended unexpectedly; wrangler said: ${printed.trim()}`);
    stop(1)();
  });
  console.log(`Keyline's workbench is at ${workbench.url} (Ctrl-C stops it).`);
}

function portOf(text: string | undefined): number {
  if (text === undefined) return PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new CannotStart(`PORT is "${text}": give a number from 0 to 65535.`);
  return port;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log("Starting the workbench…");
  try {
    await runWorkbench({ port: portOf(process.env["PORT"]), data: path.resolve(process.env["DATA"] ?? DATA) });
  } catch (error) {
    console.error(error instanceof CannotStart ? error.message : error);
    process.exit(1);
  }
}
