import type { Reading } from "../../shared/sheet/okr-sheet.ts";

const TEN = 10;
const HUNDRED = 100;
const FIVE = 5;
const LITTLE_MORE = 2;
const OUT_OF = /^(\d{1,3}(?:[.,]\d)?)\s*\/\s*(5|10|100)$/;

/** By how much the plain numbers of a column exceed shares of one: progress is kept to 1 or 100, grades and confidences also to 10, confidences also to 5. */
export function scaleOfColumn(readings: readonly (Reading | undefined)[], meaning: "progress" | "grade" | "confidence"): number {
  const plain = readings.flatMap((reading) => (reading?.kind === "number" && reading.unit === null ? [reading.value] : []));
  const most = Math.max(0, ...plain);
  if (most <= 1 || (most <= LITTLE_MORE && plain.some((value) => !Number.isInteger(value)))) return 1;
  if (meaning === "progress" || most > TEN) return HUNDRED;
  const isRating = meaning === "confidence" && most <= FIVE && plain.length > 1 && plain.every((value) => value >= 1 && Number.isInteger(value));
  return isRating ? FIVE : TEN;
}

/** The number of a cell as a share of one, on the scale of its column; what is no number stays. */
export function shareOf<T>(value: T, reading: Reading | undefined, scale: number): T | number {
  const [, part, whole] = reading?.kind === "text" ? OUT_OF.exec(reading.text) ?? [] : [];
  if (part !== undefined) return Number(part.replace(",", ".")) / Number(whole);
  if (typeof value !== "number" || reading?.kind !== "number") return value;
  if (reading.unit === "/10") return value / TEN;
  return reading.unit === null ? value / scale : value;
}
