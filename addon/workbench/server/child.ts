import { spawn } from "node:child_process";

// Runs the Worker in a process group of its own, and ends the whole group when told to, or when the parent is gone for
// whatever reason.
const PATIENCE_MS = 4_000;
const worker = spawn(process.execPath, ["--no-warnings", ...process.argv.slice(2)], { stdio: ["ignore", "inherit", "inherit"] });
let stopping = false;

function endGroup(): void {
  try {
    process.kill(-process.pid, "SIGKILL");
  } catch {
    // Nothing of the group is left.
  }
}

function stop(): void {
  if (stopping) return;
  stopping = true;
  worker.kill("SIGINT");
  setTimeout(endGroup, PATIENCE_MS);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
process.on("message", stop);
process.on("disconnect", stop);
worker.on("exit", (code) => (stopping ? endGroup() : process.exit(code ?? 1)));
