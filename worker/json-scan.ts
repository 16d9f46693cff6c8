import { LIMITS } from "../shared/wire/snapshot.ts";
import type { Reason } from "./refusal.ts";

/** What JSON.parse would accept and change or hide without a word. */
export type ScanProblem = Extract<
  Reason,
  "too_deep" | "duplicate_key" | "forbidden_key" | "integer_too_large" | "number_too_large" | "lone_surrogate"
>;

const TOKEN = /["{}[\],]|-?\d[\d.eE+-]*/g;
const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;
const FORBIDDEN_KEY = "__proto__";

/**
 * Looks once through JSON text for nesting, keys, numbers and characters that must not reach JSON.parse.
 * Text that is no JSON at all may pass: JSON.parse refuses it.
 */
export function scanJson(text: string): ScanProblem | null {
  const token = new RegExp(TOKEN);
  const open: (Set<string> | null)[] = [];
  let keyIsNext = false;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const sign = found[0];
    if (sign === '"') {
      token.lastIndex = endOfString(text, found.index);
      const problem = problemOfString(text.slice(found.index, token.lastIndex), keyIsNext ? open.at(-1) : null);
      if (problem !== null) return problem;
      keyIsNext = false;
    } else if (sign === "{" || sign === "[") {
      if (open.push(sign === "{" ? new Set() : null) > LIMITS.depth) return "too_deep";
      keyIsNext = sign === "{";
    } else if (sign === "}" || sign === "]") {
      open.pop();
    } else if (sign === ",") {
      keyIsNext = open.at(-1) instanceof Set;
    } else {
      const problem = problemOfNumber(sign);
      if (problem !== null) return problem;
    }
  }
  return null;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

function problemOfString(quoted: string, keys: Set<string> | null | undefined): ScanProblem | null {
  if (SURROGATE_ESCAPE.test(quoted) && !unquoted(quoted).isWellFormed()) return "lone_surrogate";
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
