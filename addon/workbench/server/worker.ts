import { fork } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const wrangler = path.dirname(createRequire(import.meta.url).resolve("wrangler/package.json"));

const START_MS = 60_000;
const REST_OF_ERROR_MS = 500;

type Vars = Readonly<Record<string, string>>;

/** The Worker's own file in place of the project's, and what ends the start. */
export interface Starting {
  readonly main?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The Worker, running under wrangler on a port of its own. */
export interface RunningWorker {
  readonly port: number;
  /** The process that leads the Worker's process group. */
  readonly pid: number;
  /** Resolves with what was printed when the Worker ends, wanted or not. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts the Worker on a copy of its configuration with other vars; its data stays in the folder. Rejects with what
 * wrangler said when it does not start.
 */
export async function startWorker(data: string, vars: Vars, { main = path.join(root, "worker/index.ts"), signal }: Starting = {}): Promise<RunningWorker> {
  const config = await copyConfig(data, vars, main);
  signal?.throwIfAborted();
  const options = ["-c", config, "--persist-to", data, "--ip", "127.0.0.1", "--port", "0", "--inspector-port", "0"];
  const args = [path.join(wrangler, "wrangler-dist/cli.js"), "dev", "--show-interactive-dev-session=false", ...options];
  const child = fork(fileURLToPath(new URL("child.ts", import.meta.url)), args, {
    cwd: root, detached: true, stdio: ["ignore", "pipe", "pipe", "ipc"], execArgv: [], env: { ...process.env, ...quiet(data) },
  });
  let printed = "";
  const ended = new Promise<string>((resolve) => child.once("exit", () => resolve(printed)));
  let patience: ReturnType<typeof setTimeout> | undefined;
  const ready = new Promise<number>((resolve, reject) => {
    patience = setTimeout(reject, START_MS);
    const read = (chunk: Buffer): void => {
      printed += stripVTControlCharacters(chunk.toString());
      const at = /Ready on http:\/\/127\.0\.0\.1:(\d+)/.exec(printed);
      if (at) resolve(Number(at[1]));
      // With a Worker that does not compile wrangler waits for a better one, instead of ending.
      else if (printed.includes("[ERROR]")) setTimeout(reject, REST_OF_ERROR_MS);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("error", reject);
    signal?.addEventListener("abort", reject, { once: true });
    void ended.then(reject);
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      if (child.connected) child.send("stop");
      else child.kill("SIGTERM");
    }
    await ended;
  };
  try {
    return { port: await ready, pid: child.pid ?? 0, ended, stop };
  } catch {
    await stop();
    throw new Error(printed.slice(Math.max(0, printed.indexOf("✘"))).trim() || "nothing");
  } finally {
    clearTimeout(patience);
  }
}

/**
 * wrangler watches its configuration, so a second workbench must not share the file with the first; and the deployed
 * file knows nothing of local use.
 */
async function copyConfig(data: string, vars: Vars, main: string): Promise<string> {
  const text = await readFile(path.join(root, "wrangler.toml"), "utf8");
  const values: Vars = { ...vars, main };
  const line = (given: string, name: string): string => (name in values ? `${name} = ${JSON.stringify(values[name])}` : given);
  const file = path.join(data, "worker", "wrangler.toml");
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text.replace(/^(\w+) = .*$/gm, line));
  return file;
}

/**
 * wrangler keeps a store of traces with the addresses of all outgoing requests unless told not to; webhook addresses are
 * secrets.
 */
const quiet = (data: string): Record<string, string> => ({
  CI: "1",
  NO_COLOR: "1",
  FORCE_COLOR: "0",
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_SEND_ERROR_REPORTS: "false",
  WRANGLER_HIDE_BANNER: "true",
  WRANGLER_REGISTRY_PATH: path.join(data, "worker", "registry"),
  WRANGLER_LOG_PATH: path.join(data, "worker", "logs"),
  X_LOCAL_OBSERVABILITY: "false",
  X_LOCAL_EXPLORER: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
});
