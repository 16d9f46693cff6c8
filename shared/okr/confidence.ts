import type { CellValue } from "../sheet/cell.ts";
import { named, numberIn } from "./cell-number.ts";
import type { ConfidenceScale } from "./confidence-scale.ts";
import { readLight } from "./confidence-words.ts";
import { readNumber } from "./number-text.ts";
import { asShare } from "./progress.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** A scale of numbers: its top, what to write on it, and all that it has. */
interface Numbers {
  readonly top: number;
  readonly example: string;
  readonly allowed: string;
}

const NUMBERS: Readonly<Record<Exclude<ConfidenceScale, "RAG">, Numbers>> = {
  "0-10": { top: 10, example: "7, for example", allowed: "a number from 0 to 10" },
  "0/1/2": { top: 2, example: "0, 1 or 2", allowed: "0, 1 or 2" },
  "0-1": { top: 1, example: "0.7, for example", allowed: "a number from 0 to 1" },
};
// A reading of 1 as a share of 0-10; 0.1 may be a little more or less in binary.
const ONE_OF_TEN = 0.1 + 1e-10;
const OUT_OF = /^(\d+(?:[.,]\d+)?)\s*\/\s*(\d+)$/;

/** One stated confidence as a share from 0 to 1 of its scale; a value that the scale does not have is refused. */
export function normalisedConfidence(cell: CellValue, scale: ConfidenceScale, argument: string): number | Refusal {
  const off = (allowed: string): Refusal => refuse(argument, `${named(cell)} is off the scale ${scale}; give ${allowed}, or name another scale`);
  if (scale === "RAG") return readLight(typeof cell === "string" ? cell : "") ?? off("red, amber or green");
  const { top, example, allowed } = NUMBERS[scale];
  const value = statedNumber(cell, top, example, argument);
  if (typeof value !== "number") return value;
  const fits = scale === "0-1" || (!isPercent(cell) && (scale === "0-10" || Number.isInteger(value)));
  return (fits ? asShare(value / top) : null) ?? off(allowed);
}

/** Tells whether shares of the 0-10 scale look like readings on 0-1: none above 1, and a fraction among them. */
export function looksLikeFractions(shares: readonly number[]): boolean {
  if (shares.some((share) => share > ONE_OF_TEN)) return false;
  return shares.some((share) => !Number.isInteger(Math.round(share * 1e10) / 1e9));
}

/** Refuses shares of the 0-10 scale that look like readings on 0-1; null for any others. */
export function refuseFractions(shares: readonly number[], scale: ConfidenceScale): Refusal | null {
  if (scale !== "0-10" || !looksLikeFractions(shares)) return null;
  return refuse("readings", "all are fractions up to 1, on the scale 0-10; give the scale 0-1, or numbers from 0 to 10");
}

function statedNumber(cell: CellValue, top: number, example: string, argument: string): number | Refusal {
  const outOf = typeof cell === "string" ? OUT_OF.exec(cell.trim()) : null;
  if (outOf && Number(outOf[2]) === top) return Number((outOf[1] ?? "").replace(",", "."));
  return numberIn(cell, argument, null, example);
}

function isPercent(cell: CellValue): boolean {
  const read = typeof cell === "string" ? readNumber(cell, null) : null;
  return read?.ok === true && read.value.unit === "%";
}
