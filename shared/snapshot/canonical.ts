import { err, ok, type Result } from "../result.ts";

/** Why a value has no canonical form. */
export type CanonicalProblem = "not-finite" | "lone-surrogate" | "not-json";

const PLAIN = /^[ !#-[\]-~]*$/;
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

/**
 * Writes a JSON value in the one form that RFC 8785 gives it, so that equal content has equal bytes.
 * Refuses what JSON cannot carry unharmed: NaN and infinities, lone surrogates, and anything that is not plain JSON.
 */
export function canonicalJson(value: unknown): Result<string, CanonicalProblem> {
  const problems: CanonicalProblem[] = [];
  const text = write(value, problems);
  return problems[0] === undefined ? ok(text) : err(problems[0]);
}

/** Writes a value and notes what has no canonical form; with a problem noted, the text means nothing. */
function write(value: unknown, problems: CanonicalProblem[]): string {
  if (typeof value === "string") return writeString(value, problems);
  if (typeof value === "number" && !Number.isFinite(value)) problems.push("not-finite");
  // String() writes numbers as the RFC asks, minus zero as 0 too.
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => write(item, problems)).join(",")}]`;
  if (isPlainObject(value)) return writeObject(value, problems);
  problems.push("not-json");
  return "";
}

// JSON.stringify escapes exactly what the RFC does; most texts need none of it.
function writeString(text: string, problems: CanonicalProblem[]): string {
  if (PLAIN.test(text)) return `"${text}"`;
  if (LONE_SURROGATE.test(text)) problems.push("lone-surrogate");
  return JSON.stringify(text);
}

// sort() without an argument compares UTF-16 units, which is the RFC's order.
function writeObject(value: Readonly<Record<string, unknown>>, problems: CanonicalProblem[]): string {
  let members = "";
  for (const key of Object.keys(value).sort()) {
    members += `${members === "" ? "" : ","}${writeString(key, problems)}:${write(value[key], problems)}`;
  }
  return `{${members}}`;
}

/** Tells a plain object from dates and other things that only look like JSON. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === "[object Object]";
}
