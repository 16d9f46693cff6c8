const tag = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/**
 * Copies the arguments of google.script.run as Google does: dates, functions and cycles are refused by name, undefined
 * becomes null in lists and is left out of objects.
 */
export function transferArguments(args: readonly unknown[]): string {
  const refuse = (name: string): Error => new TypeError(`Failed due to illegal value in property: ${name}`);
  return JSON.stringify(args.map((arg, index) => copy(arg, String(index), [], refuse)));
}

/** Copies what a function returns to google.script.run; what Google cannot send is refused. */
export function transferResult(value: unknown): unknown {
  return copy(value, "result", [], () => new TypeError("The script completed but the returned value is not a supported return type."));
}

function copy(value: unknown, name: string, above: readonly object[], refuse: (name: string) => Error): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value !== "object") {
    if (typeof value === "function" || typeof value === "bigint" || typeof value === "symbol") throw refuse(name);
    return value;
  }
  if (above.includes(value) || !["Object", "Array"].includes(tag(value))) throw refuse(name);
  const within = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (each, index) => copy(each, String(index), within, refuse));
  const filled = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(filled.map(([key, each]) => [key, copy(each, key, within, refuse)]));
}
