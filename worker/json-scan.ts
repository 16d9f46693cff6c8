import { LIMITS } from "../shared/wire/snapshot.ts";
import { OpenKeys } from "./open-keys.ts";
import type { Reason } from "./refusal.ts";

/** What JSON.parse would accept and change or hide without a word. */
export type ScanProblem = Extract<
  Reason,
  "too_deep" | "duplicate_key" | "forbidden_key" | "integer_too_large" | "number_too_large" | "lone_surrogate"
>;

const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;
const FORBIDDEN_KEY = "__proto__";
const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];
const [PLUS, MINUS, POINT, ZERO, NINE, UPPER_E, LOWER_E] = [43, 45, 46, 48, 57, 69, 101];
const ALWAYS_SAFE_DIGITS = 15;

/**
 * Looks once through JSON text for nesting, keys, numbers and characters that must not reach JSON.parse.
 * Text that is no JSON at all may pass: JSON.parse refuses it.
 */
export function scanJson(text: string): ScanProblem | null {
  const open = new OpenKeys();
  let keyIsNext = false;
  let escape = nextEscape(text, 0);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      const problem = keyIsNext || escape < end ? problemOfString(text.slice(at, end), keyIsNext ? open : null) : null;
      if (problem !== null) return problem;
      if (escape < end) escape = nextEscape(text, end);
      keyIsNext = false;
      at = end - 1;
    } else if (code === COMMA) {
      keyIsNext = open.inObject();
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      keyIsNext = code === OPEN_OBJECT;
      if (open.enter(keyIsNext) > LIMITS.depth) return "too_deep";
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      open.leave();
    } else if (code === MINUS || isDigit(code)) {
      const end = endOfNumber(text, at);
      const problem = problemOfNumber(text, at, end);
      if (problem !== null) return problem;
      at = end - 1;
    }
  }
  return null;
}

/** The position of the next backslash; beyond all positions when there is none. */
function nextEscape(text: string, from: number): number {
  const at = text.indexOf("\\", from);
  return at === -1 ? Infinity : at;
}

/** The position after the quote that closes a string; the end of the text where none does. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) at++;
  }
  return text.length;
}

function problemOfString(quoted: string, open: OpenKeys | null): ScanProblem | null {
  if (quoted.includes("\\") && SURROGATE_ESCAPE.test(quoted) && !unquoted(quoted).isWellFormed()) return "lone_surrogate";
  if (open === null) return null;
  const key = unquoted(quoted);
  if (key === FORBIDDEN_KEY) return "forbidden_key";
  return open.add(key) ? null : "duplicate_key";
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

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/** The position after a number; what JSON would not allow there is left to JSON.parse. */
function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && isPartOfNumber(text.charCodeAt(at))) at++;
  return at;
}

const isPartOfNumber = (code: number): boolean =>
  isDigit(code) || code === POINT || code === LOWER_E || code === UPPER_E || code === PLUS || code === MINUS;

function problemOfNumber(text: string, start: number, end: number): ScanProblem | null {
  if (isPlainNumber(text, start, end)) return null;
  const digits = text.slice(start, end);
  const value = Number(digits);
  if (Math.abs(value) === Infinity) return "number_too_large";
  const whole = Number.isInteger(value) && !/[eE]/.test(digits);
  return whole && !Number.isSafeInteger(value) ? "integer_too_large" : null;
}

/** Tells a short number without an exponent, which is never too large, without reading its value. */
function isPlainNumber(text: string, start: number, end: number): boolean {
  if (end - start > ALWAYS_SAFE_DIGITS) return false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === LOWER_E || code === UPPER_E) return false;
  }
  return true;
}
