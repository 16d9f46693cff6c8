import { pattern } from "../pattern.ts";
import { err, ok, type Result } from "../result.ts";
import { monthNumber } from "../time/month-names.ts";
import { plainDigits } from "./digits.ts";
import { isAmbiguousMagnitude, magnitude } from "./magnitude-words.ts";

/** A number read from text; percent is a fraction with the unit "%", and a word or currency beside it is its unit. */
export interface NumberText {
  readonly value: number;
  readonly unit: string | null;
}

/** Why a text is not read as a number. */
export type NumberProblem = "not-a-number" | "ambiguous-separator" | "ambiguous-magnitude" | "comparator" | "date";

const CURRENCY = String.raw`(?:[A-Z]{0,3}\p{Sc}|USD|EUR|GBP|CHF|NOK|SEK|DKK|JPY|CAD|AUD|NZD|BRL|MXN|INR|CNY|kr\.?)`;
const SHAPE = pattern(String.raw`^([-+])?\s*(${CURRENCY})?\s*([-+])?\s*(\d[\d.,]*(?:[ '’]\d{3}(?!\d)[\d.,]*)*|[.,]\d+)\s*(.*)$`, "u");
const ONLY_CURRENCY = pattern(`^${CURRENCY}$`, "u");
const PERCENT = /^(?:%|percent|per cent|pct|prozent|pour cent|por ciento|por cento|prosent|パーセント)$/i;
const UNIT = pattern(String.raw`^[\p{L}°²³]+\.?(?:\/\p{L}+)?(?: [\p{L}]+){0,2}$`, "u");
const WORD_AND_REST = pattern(String.raw`^([千万億]|\p{L}+\.?)?\s*(.*)$`, "u");
const NO_UNIT = /^(?:of|or|to|out|and|by|until|till|if|plus|minus|more|less|ago|am|pm|noon|bis|von|et|ou|y|og|e\d*|月|年|時)$/i;
const COMPARATOR = /^(?:[<>≤≥]|(?:at least|at most|up to|more than|less than|over|under|min|max)\b)/i;
const [DAY, MONTH] = ["(?:0?[1-9]|[12]\\d|3[01])", "(?:0?[1-9]|1[0-2])"];
const LOOKS_LIKE_DATE = pattern(String.raw`^\d{1,4}([-./])\d{1,2}\1\d{1,4}$|^${MONTH}[/-](?:\d{2}|\d{4}|${DAY})$|^${DAY}[/-]${MONTH}$`, "");
const AS_DAY = /^(?:(?:de|del|of) )?(\S+?)(?: (?:del? )?\d+)?$/i;
const RAISED = /\d\s*[¹²³⁰-⁹]/;

/** Tells whether a unit is a currency. */
export const isCurrency = (unit: string): boolean => ONLY_CURRENCY().test(unit);

/**
 * Reads a number from text such as "12k", "45 %", "€3.5M" or "90 min". The spreadsheet's locale ("de_DE") decides
 * whether "1.200" is 1200 or 1.2; without one (null) such a text is refused. Never guesses otherwise.
 */
export function readNumber(text: string, locale: string | null): Result<NumberText, NumberProblem> {
  const plain = text.normalize("NFKC").trim().replace(/\s+/g, " ").replace(/^[−–]/, "-");
  if (RAISED.test(text)) return err("not-a-number");
  if (COMPARATOR.test(plain)) return err("comparator");
  if (LOOKS_LIKE_DATE().test(plain)) return err("date");
  const shape = SHAPE().exec(plain);
  if (!shape || (shape[1] && shape[3])) return err("not-a-number");
  const digits = plainDigits(shape[4] ?? "", locale);
  if (typeof digits === "string") return err(digits);
  const tail = readTail(shape[5] ?? "", shape[2] ?? null);
  if (!tail.ok) return tail;
  const value = Number(`${shape[1] ?? shape[3] ?? ""}${digits.plain}e${tail.value.power}`);
  return Number.isFinite(value) ? ok({ value, unit: tail.value.unit }) : err("not-a-number");
}

/** What makes "5 May" and "5 de mayo de 2026" days; "out" is a month too, but no day in "2 out of 5". */
const isDay = (unit: string): boolean => /(?:^| )[月日年時]/.test(unit) || monthNumber(AS_DAY.exec(unit)?.[1] ?? "") !== null;

interface Tail {
  readonly power: number;
  readonly unit: string | null;
}

/** Reads what follows the digits: percent, a magnitude, a currency, a unit, or a magnitude and one of the latter two. */
function readTail(tail: string, currency: string | null): Result<Tail, NumberProblem> {
  if (tail === "") return ok({ power: 0, unit: currency });
  if (PERCENT.test(tail)) return currency === null ? ok({ power: -2, unit: "%" }) : err("not-a-number");
  const [, word = "", rest = ""] = WORD_AND_REST().exec(tail) ?? [];
  const power = magnitude(word, currency !== null || isCurrency(rest));
  if (power === null) return isAmbiguousMagnitude(word) ? err("ambiguous-magnitude") : readUnit(tail, 0, currency);
  return rest === "" ? ok({ power, unit: currency }) : readUnit(rest, power, currency);
}

function readUnit(unit: string, power: number, currency: string | null): Result<Tail, NumberProblem> {
  if (currency === null && isCurrency(unit)) return ok({ power, unit });
  if (isDay(unit)) return err("date");
  if (!UNIT().test(unit) || unit.split(" ").some((word) => NO_UNIT.test(word))) return err("not-a-number");
  return ok({ power, unit: currency ?? unit });
}
