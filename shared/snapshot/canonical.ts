import { err, ok, type Result } from "../result.ts";

/** Why a value has no canonical form. */
export type CanonicalProblem = "not-finite" | "lone-surrogate" | "not-json";

const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

/**
 * Writes a JSON value in the one form that RFC 8785 gives it, so that equal content has equal bytes.
 * Refuses what JSON cannot carry unharmed: NaN and infinities, lone surrogates, and anything that is not plain JSON.
 */
export function canonicalJson(value: unknown): Result<string, CanonicalProblem> {
  const problem = problemIn(value);
  return problem === null ? ok(write(value)) : err(problem);
}

function problemIn(value: unknown): CanonicalProblem | null {
  if (typeof value === "string") return LONE_SURROGATE.test(value) ? "lone-surrogate" : null;
  if (typeof value === "number") return Number.isFinite(value) ? null : "not-finite";
  if (typeof value === "boolean" || value === null) return null;
  if (Array.isArray(value)) return firstProblem(value);
  return isPlainObject(value) ? firstProblem([...Object.keys(value), ...Object.values(value)]) : "not-json";
}

function firstProblem(values: readonly unknown[]): CanonicalProblem | null {
  for (const value of values) {
    const problem = problemIn(value);
    if (problem !== null) return problem;
  }
  return null;
}

/** Tells a plain object from arrays, dates and other things that only look like JSON. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]";
}

// JSON.stringify already writes strings and numbers as the RFC asks, and sort() without an argument compares UTF-16 units.
function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  if (!isPlainObject(value)) return JSON.stringify(value);
  const members = Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${write(value[key])}`);
  return `{${members.join(",")}}`;
}
