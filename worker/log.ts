/** Notes a bug by its kind and place; messages are left out, as they can hold what somebody typed. */
export function logUnexpected(error: Error, method: string): void {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
  console.error(JSON.stringify({ event: "unexpected", method, error: error.name, frames: frames.slice(0, 8) }));
}
