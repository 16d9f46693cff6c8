import { knownUnit } from "../okr/unit-words.ts";
import type { Quantity } from "./parse/quantity.ts";
import type { NumberReading } from "./row-cells.ts";
import { SECONDS } from "./words/units.ts";

const TINY = 1e-9;
const close = (one: number, two: number): boolean => Math.abs(one - two) <= TINY * Math.max(1, Math.abs(one), Math.abs(two));

const THOUSANDS: readonly number[] = [1e3, 1e-3, 1e6, 1e-6];

/** Tells whether a cell may mean the same amount as the sentence: as a fraction, in thousands, or in another unit of time. */
export function maySay(quantity: Quantity, cell: NumberReading): boolean {
  return readings(quantity).some((value) => close(value, cell.value)) || isWithin(quantity, cell.value);
}

/** "Raise punctuality from 81 to 92" may be kept as 0.81; 4,500 is no 45. */
const WHOLE = 100;

function readings(quantity: Quantity): number[] {
  const { value, other, unit, form } = quantity;
  const shares = unit === "%" || unit === "pp" || Math.abs(value) <= WHOLE ? [value, value / WHOLE] : [value];
  if (unit === "%" || unit === "pp") return shares;
  if (form === "ratio" && other) return [...shares, other, value / other, (100 * value) / other];
  return [...shares, ...THOUSANDS.map((factor) => value * factor), ...timeReadings(value, unit)];
}

const TIME_UNITS: readonly number[] = [...new Set(SECONDS.values())];

function timeReadings(value: number, unit: string | null): number[] {
  const seconds = unit === null ? undefined : SECONDS.get(unit) ?? SECONDS.get(knownUnit(unit) ?? "");
  if (seconds === undefined) return [];
  return TIME_UNITS.map((other) => (value * seconds) / other);
}

function isWithin({ form, value, other }: Quantity, cell: number): boolean {
  return form === "range" && other !== null && [cell, cell * 100].some((one) => one >= value && one <= other);
}

/** Tells whether one end alone is kept in thousands or as a fraction, while the other stands in its cell as the sentence says it. */
export const isSlip = (one: Quantity, cell: NumberReading, other: Quantity, otherCell: NumberReading): boolean =>
  !close(one.value, cell.value) && one.value !== 0 && other.value !== 0 && close(other.value, otherCell.value)
  && one.form === "digits" && one.scaled === other.scaled && one.unit !== "%" && cell.unit !== "%" && timeReadings(one.value, one.unit).length === 0;
