import { err, ok, type Result } from "../result.ts";

/** Why a value has no canonical form. */
export type CanonicalProblem = "not-finite" | "lone-surrogate" | "not-json";

const PLAIN = /^[ !#-[\]-~]*$/;
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;
const KNOWN_SHAPES = 16;

/** Objects with the same keys in the same order: those keys as the RFC orders them, and as they are written. */
interface Shape {
  readonly keys: readonly string[];
  readonly sorted: readonly string[];
  readonly written: readonly string[];
}

/** What one run of writing knows: the problems it met, and the shapes of the objects seen so far. */
interface Run {
  readonly problems: CanonicalProblem[];
  readonly shapes: Shape[];
}

/**
 * Writes a JSON value in the one form that RFC 8785 gives it, so that equal content has equal bytes.
 * Refuses what JSON cannot carry unharmed: NaN and infinities, lone surrogates, and anything that is not plain JSON.
 */
export function canonicalJson(value: unknown): Result<string, CanonicalProblem> {
  const run: Run = { problems: [], shapes: [] };
  const text = write(value, run);
  return run.problems[0] === undefined ? ok(text) : err(run.problems[0]);
}

/** Writes a value and notes what has no canonical form; with a problem noted, the text means nothing. */
function write(value: unknown, run: Run): string {
  if (typeof value === "string") return writeString(value, run);
  if (typeof value === "number" && !Number.isFinite(value)) run.problems.push("not-finite");
  // String() writes numbers as the RFC asks, minus zero as 0 too.
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  if (Array.isArray(value)) return writeList(value, run);
  if (isPlainObject(value)) return writeObject(value, run);
  run.problems.push("not-json");
  return "";
}

// JSON.stringify escapes exactly what the RFC does; most texts need none of it.
function writeString(text: string, run: Run): string {
  if (PLAIN.test(text)) return `"${text}"`;
  if (LONE_SURROGATE.test(text)) run.problems.push("lone-surrogate");
  return JSON.stringify(text);
}

function writeList(items: readonly unknown[], run: Run): string {
  let text = "[";
  for (let at = 0; at < items.length; at++) text += (at === 0 ? "" : ",") + write(items[at], run);
  return `${text}]`;
}

function writeObject(value: Readonly<Record<string, unknown>>, run: Run): string {
  const { sorted, written } = shapeOf(Object.keys(value), run);
  let text = "{";
  for (let at = 0; at < sorted.length; at++) text += (written[at] ?? "") + write(value[sorted[at] ?? ""], run);
  return `${text}}`;
}

// A snapshot holds thousands of objects of a few shapes, so the keys of each shape are sorted and escaped once.
function shapeOf(keys: readonly string[], run: Run): Shape {
  for (const shape of run.shapes) {
    if (sameKeys(shape.keys, keys)) return shape;
  }
  // sort() without an argument compares UTF-16 units, which is the RFC's order.
  const sorted = [...keys].sort();
  const written = sorted.map((key, at) => `${at === 0 ? "" : ","}${writeString(key, run)}:`);
  const shape = { keys, sorted, written };
  if (run.shapes.length < KNOWN_SHAPES) run.shapes.push(shape);
  return shape;
}

function sameKeys(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) {
    if (one[at] !== other[at]) return false;
  }
  return true;
}

/** Tells a plain object from dates and other things that only look like JSON. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === "[object Object]";
}
