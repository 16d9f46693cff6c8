import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const projects = ["shared", "addon", "addon/sidebar", "addon/workbench", "worker", "test", "test/worker"];

/** Checks the types of every part with the libraries it may use; true when all hold. */
export function checkTypes(): boolean {
  const failed = projects.filter((project) => spawnSync("tsc", ["-p", project], { cwd: root, stdio: "inherit" }).status !== 0);
  console.log(failed.length === 0 ? `types hold in ${projects.length} projects` : `types fail in ${failed.join(", ")}`);
  return failed.length === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = checkTypes() ? 0 : 1;
