import { normalisedConfidence } from "../../shared/okr/confidence.ts";
import type { SnapshotKeyResult, SnapshotValue } from "../../shared/wire/snapshot.ts";

const NUMBER = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const CURRENCY_SIGN = /^\p{Sc}$/u;
const ADDRESS = /([^\s@,;<>()]+)@[^\s@,;<>()]+/g;
const MOST_AS_FRACTION = 2;
const THIN_SPACE = "\u202f";

/** Writes a civil date for reading: 2026-12-31 as 31 Dec 2026. */
export const dayText = (date: string): string => DAY.format(new Date(`${date}T00:00:00Z`));

/** Writes an instant as day and time of a zone: 20 November 2026 at 16:11. */
export function instantText(instant: string, zone: string): string {
  return instantFormat(zone).format(new Date(instant));
}

// Making a format takes longer than rendering a key result, and sheets live in few zones.
const instantFormats = new Map<string, Intl.DateTimeFormat>();

function instantFormat(zone: string): Intl.DateTimeFormat {
  const known = instantFormats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: zone });
  instantFormats.set(zone, format);
  return format;
}

/** Writes a grade or score with two decimals, as the sheet shows it; a blank one is a dash. */
export const gradeText = (grade: number | null): string => (grade === null ? "–" : (Math.round(grade * 100) / 100).toFixed(2));

/** Replaces e-mail addresses in a name by what stands before the @. */
export const withoutAddresses = (name: string): string => name.replace(ADDRESS, "$1");

/** Writes a cell of a key result with its unit; null is a cell that was blank. */
export function valueText(cell: SnapshotValue | null, keyResult: SnapshotKeyResult): string | null {
  if (cell === null) return null;
  const { value } = cell;
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "number" ? numberWithUnit(value, keyResult) : value;
}

function numberWithUnit(value: number, keyResult: SnapshotKeyResult): string {
  const { unit } = keyResult;
  if (unit === null || unit === "") return NUMBER.format(value);
  if (unit === "%") return `${NUMBER.format(areFractions(keyResult) ? value * 100 : value)}${THIN_SPACE}%`;
  if (CURRENCY_SIGN.test(unit)) return `${value < 0 ? "−" : ""}${unit}${NUMBER.format(Math.abs(value))}`;
  return `${NUMBER.format(value)} ${unit}`;
}

// A percent cell holds 0.45, but a sheet with a unit column may hold 45 beside "%".
function areFractions({ start, target, current }: SnapshotKeyResult): boolean {
  return [start, target, current].every((cell) => typeof cell?.value !== "number" || Math.abs(cell.value) <= MOST_AS_FRACTION);
}

/** One stated confidence: as it was written, and as a share of its scale; null where it has no day in a series. */
export interface Stated {
  readonly date: string | null;
  readonly written: string;
  readonly share: number;
}

/**
 * The confidences of a key result in the order of their days, or the one of its last check-in when none has a day of its
 * own; those that are not on its scale are left out.
 */
export function statedConfidences({ confidences, checkIn, confidenceScale }: SnapshotKeyResult): readonly Stated[] {
  const dated = confidences.flatMap(({ date, value }) => statedAs(value, date, confidenceScale));
  if (dated.length > 0) return dated.sort((one, other) => ((one.date ?? "") < (other.date ?? "") ? -1 : Number(one.date !== other.date)));
  const last = checkIn?.confidence ?? null;
  return last === null ? [] : statedAs(last, null, confidenceScale);
}

function statedAs(value: number | string, date: string | null, scale: SnapshotKeyResult["confidenceScale"]): readonly Stated[] {
  const share = normalisedConfidence(value, scale, "confidence");
  return typeof share === "number" ? [{ date, written: confidenceText(value, scale), share }] : [];
}

function confidenceText(value: number | string, scale: SnapshotKeyResult["confidenceScale"]): string {
  if (scale === "0-10") return `${value} of 10`;
  return scale === "0/1/2" ? `${value} of 2` : String(value);
}
