import { LIMITS } from "../shared/wire/snapshot.ts";
import type { Reason } from "./refusal.ts";

/** What JSON.parse would accept and change or hide without a word. */
export type ScanProblem = Extract<
  Reason,
  "too_deep" | "duplicate_key" | "forbidden_key" | "integer_too_large" | "number_too_large" | "lone_surrogate"
>;

const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;
const FORBIDDEN_KEY = "__proto__";
const NUMBER = /-?\d[\d.eE+-]*/y;
const QUOTE = 34;
const COMMA = 44;
const [MINUS, ZERO, NINE] = [45, 48, 57];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

/**
 * Looks once through JSON text for nesting, keys, numbers and characters that must not reach JSON.parse.
 * Text that is no JSON at all may pass: JSON.parse refuses it.
 */
export function scanJson(text: string): ScanProblem | null {
  const open: (Set<string> | null)[] = [];
  let keyIsNext = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      const problem = problemOfString(text.slice(at, end), keyIsNext ? open.at(-1) : null);
      if (problem !== null) return problem;
      keyIsNext = false;
      at = end - 1;
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      keyIsNext = code === OPEN_OBJECT;
      if (open.push(keyIsNext ? new Set() : null) > LIMITS.depth) return "too_deep";
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      open.pop();
    } else if (code === COMMA) {
      keyIsNext = open.at(-1) instanceof Set;
    } else if (code === MINUS || (code >= ZERO && code <= NINE)) {
      const digits = numberAt(text, at);
      const problem = problemOfNumber(digits);
      if (problem !== null) return problem;
      at += digits.length - 1;
    }
  }
  return null;
}

/** The number that begins at a digit or a minus; a lone minus is left to JSON.parse. */
function numberAt(text: string, at: number): string {
  NUMBER.lastIndex = at;
  return NUMBER.exec(text)?.[0] ?? "-";
}

/** The position after the quote that closes a string; the end of the text where none does. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === "\\") before--;
  return (at - before) % 2 === 1;
}

function problemOfString(quoted: string, keys: Set<string> | null | undefined): ScanProblem | null {
  if (quoted.includes("\\") && SURROGATE_ESCAPE.test(quoted) && !unquoted(quoted).isWellFormed()) return "lone_surrogate";
  if (!keys) return null;
  const key = unquoted(quoted);
  if (key === FORBIDDEN_KEY) return "forbidden_key";
  if (keys.has(key)) return "duplicate_key";
  keys.add(key);
  return null;
}

// "\u0061" and "a" are the same key, so keys are compared as JSON.parse will read them.
function unquoted(quoted: string): string {
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

function problemOfNumber(digits: string): ScanProblem | null {
  const value = Number(digits);
  if (Math.abs(value) === Infinity) return "number_too_large";
  const whole = Number.isInteger(value) && !/[eE]/.test(digits);
  return whole && !Number.isSafeInteger(value) ? "integer_too_large" : null;
}
