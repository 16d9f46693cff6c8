import { type CellValue, isDateCell } from "../sheet/cell.ts";
import { numberIn, quoted, truth } from "./cell-number.ts";
import type { ConfidenceScale } from "./confidence-scale.ts";
import { readLight } from "./confidence-words.ts";
import { type Refusal, refuse } from "./refusal.ts";

const TOP: Readonly<Record<Exclude<ConfidenceScale, "RAG">, number>> = { "0-10": 10, "0/1/2": 2, "0-1": 1 };
// A reading of 1 as a share of 0-10; 0.1 may be a little more or less in binary.
const ONE_OF_TEN = 0.1 + 1e-10;
const OUT_OF = /^(\d+(?:[.,]\d+)?)\s*\/\s*(\d+)$/;

/** One stated confidence as a share from 0 to 1 of its scale; a value that the scale does not have is refused. */
export function normalisedConfidence(cell: CellValue, scale: ConfidenceScale, argument: string): number | Refusal {
  if (scale === "RAG") return light(cell, argument);
  const top = TOP[scale];
  const value = statedNumber(cell, top, argument);
  if (typeof value !== "number") return value;
  const onScale = value >= 0 && value <= top && (scale !== "0/1/2" || Number.isInteger(value));
  return onScale ? value / top : refuse(argument, `${value} is off the scale ${scale}; give ${allowed(scale)}, or name another scale`);
}

/** Tells whether shares of the 0-10 scale look like readings on 0-1: none above 1, and a fraction among them. */
export function looksLikeFractions(shares: readonly number[]): boolean {
  if (shares.some((share) => share > ONE_OF_TEN)) return false;
  return shares.some((share) => !Number.isInteger(Math.round(share * 1e10) / 1e9));
}

function statedNumber(cell: CellValue, top: number, argument: string): number | Refusal {
  const outOf = typeof cell === "string" ? OUT_OF.exec(cell.trim()) : null;
  if (outOf && Number(outOf[2]) === top) return Number((outOf[1] ?? "").replace(",", "."));
  if (typeof cell === "boolean") return refuse(argument, `${truth(cell)} is not a number; write one such as 7`);
  return numberIn(cell, argument, null);
}

function light(cell: CellValue, argument: string): number | Refusal {
  const text = isDateCell(cell) ? "a date" : String(cell).trim();
  return readLight(text) ?? refuse(argument, `${quoted(text)} is off the scale RAG; give ${allowed("RAG")}, or name another scale`);
}

function allowed(scale: ConfidenceScale): string {
  switch (scale) {
    case "0-10":
      return "a number from 0 to 10";
    case "0/1/2":
      return "0, 1 or 2";
    case "0-1":
      return "a number from 0 to 1";
    case "RAG":
      return "red, amber or green";
  }
}
