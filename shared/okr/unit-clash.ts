import type { CellValue } from "../sheet/cell.ts";
import { plainWord } from "../vocabulary.ts";
import { isBlank, named, withoutDust } from "./cell-number.ts";
import { bandEnds } from "./measures/band-text.ts";
import { isCurrency, type NumberText, readNumber } from "./number-text.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { knownUnit, SHARED_SIGNS } from "./unit-words.ts";

/** A number that was read, with the cell and the argument that it came in. */
interface Found {
  readonly argument: string;
  readonly cell: CellValue;
  readonly value: number;
  readonly unit: string;
}

// A bare number up to 2 may be what a cell shows as percent, and a larger one is none beside "45 %".
const BARE = "bare";
const MOST_AS_FRACTION = 2;
const UNKNOWN = "unknown";

/**
 * Refuses numbers that are compared with each other in units known to differ, such as "2 h" beside "90 min", or 45 beside
 * "90 %"; null when nothing speaks against comparing them. The last name is that of all further cells.
 */
export function unitClash(names: readonly string[], cells: readonly CellValue[], locale: string | null): Refusal | null {
  if (!cells.some((cell) => typeof cell === "string" && !isBlank(cell))) return null;
  let known: Found | null = null;
  for (const [i, cell] of cells.entries()) {
    for (const number of numbersIn(cell, locale)) {
      const found: Found = { argument: names[Math.min(i, names.length - 1)] ?? "", cell, value: number.value, unit: unitOf(number) };
      if (known !== null && !agree(known.unit, found.unit)) return clash(known, found);
      if (known === null || isVague(known.unit)) known = found.unit === "" ? known : found;
    }
  }
  return null;
}

function numbersIn(cell: CellValue, locale: string | null): readonly NumberText[] {
  if (typeof cell === "number") return [{ value: cell, unit: null }];
  if (typeof cell !== "string") return [];
  const number = readNumber(cell, locale);
  return number.ok ? [number.value] : bandEnds(cell, locale) ?? [];
}

function unitOf({ value, unit }: NumberText): string {
  if (unit === null) return Math.abs(value) > MOST_AS_FRACTION ? BARE : "";
  const plain = plainWord(unit);
  const per = plain.replace(/^.*(?=\/)/, "");
  const span = per.startsWith("/") ? knownUnit(per.slice(1)) : null;
  return knownUnit(plain) ?? (span !== null ? `/${span}` : isCurrency(unit) ? plain : UNKNOWN);
}

const isVague = (unit: string): boolean => unit === BARE || unit === UNKNOWN;

function agree(one: string, other: string): boolean {
  if (one === other || one === "" || other === "") return true;
  if (one === "%" || other === "%") return false;
  return isVague(one) || isVague(other) || isShared(one, other) || isShared(other, one);
}

const isShared = (sign: string, unit: string): boolean => (SHARED_SIGNS[sign] ?? []).includes(unit);

function clash(one: Found, other: Found): Refusal {
  const [bare, beside] = one.unit === BARE ? [one, other] : [other, one];
  if (bare.unit === BARE) {
    const { argument, value } = bare;
    return refuse(argument, `${value} stands beside ${named(beside.cell)}; write ${value} % or ${withoutDust(value / 100)}`);
  }
  if (one.cell === other.cell) return refuse(one.argument, `${named(one.cell)} mixes units; write both ends in the same one`);
  return refuse(other.argument, `${named(other.cell)} and ${named(one.cell)} are in different units; write both in the same one`);
}
