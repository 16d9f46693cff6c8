import { readLight } from "../okr/confidence-words.ts";
import { civilDate, dayNumber, type CivilDate } from "../time/civil-date.ts";
import type { NamedCycle } from "./cycle-name.ts";
import { readCell } from "./read-cell.ts";
import type { Meaning, Reading } from "./okr-sheet.ts";
import type { TableBlock } from "./table-block.ts";
import { valueAt, type Tab } from "./tab.ts";

/** A column of weekly confidences, counted from 0, with its day when the header or the cycle tells it. */
export interface ConfidenceColumn {
  readonly column: number;
  readonly label: string;
  readonly date: CivilDate | null;
}

const MOST = 10;
const OF_TEN = "/10";

/**
 * The week columns that hold confidences, oldest first; null when they hold something else, such as weekly values, or
 * could just as well.
 */
export function confidenceColumns(tab: Tab, block: TableBlock, cycle: NamedCycle | null): readonly ConfidenceColumn[] | null {
  const { series } = block.columns;
  if (!areConfidences(tab, block) || followCurrent(tab, block)) return null;
  const dated = series.map(({ column, label, date, week }) => ({ column, label, date: date ?? weekStart(week, cycle) }));
  return dated.every(({ date }) => date !== null) ? dated.sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1)) : dated;
}

const readAt = (tab: Tab, row: number, column: number, meaning: Meaning): Reading =>
  readCell(valueAt(tab, row, column), meaning, tab.formats[row]?.[column] ?? "", tab.locale);

/** Lights, whole or half numbers up to 10, or fractions of 1; what has a unit, or a rating such as 4.3, is a value. */
function areConfidences(tab: Tab, { columns, firstRow, lastRow }: TableBlock): boolean {
  let [fractions, halves] = [true, true];
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (const { column } of columns.series) {
      const value = confidenceAt(tab, row, column);
      if (value === null) continue;
      if (!(value >= 0 && value <= MOST)) return false;
      fractions = fractions && value <= 1;
      halves = halves && Number.isInteger(value * 2);
    }
  }
  return fractions || halves;
}

/** The number of a cell, null for a blank, an error or a light; what is no confidence is NaN. Plain numbers, which are most, make no reading. */
function confidenceAt(tab: Tab, row: number, column: number): number | null {
  const cell = valueAt(tab, row, column);
  if (cell === "") return null;
  if (typeof cell === "number" && (tab.formats[row]?.[column] ?? "") === "") return cell;
  const reading = readAt(tab, row, column, "confidence");
  if (reading.kind === "number") return reading.unit === null || reading.unit === OF_TEN ? reading.value : Number.NaN;
  if (reading.kind === "text") return readLight(reading.text) === null ? Number.NaN : null;
  return reading.kind === "blank" || reading.kind === "error" ? null : Number.NaN;
}

/** Where the last week of most rows is their current value, on the way from start to target, the weeks hold that value. */
function followCurrent(tab: Tab, { columns, firstRow, lastRow }: TableBlock): boolean {
  const [start, target, current] = (["start", "target", "current"] as const).map((meaning) => columns.byMeaning.get(meaning)?.column);
  if (current === undefined || target === undefined) return false;
  let [compared, followed] = [0, 0];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const number = (column: number | undefined, meaning: Meaning): number | null =>
      column === undefined ? null : numberOf(readAt(tab, row, column, meaning));
    const [last, now] = [lastWeek(tab, row, columns.series), number(current, "current")];
    if (last === null || now === null) continue;
    compared += 1;
    const [from, to] = [number(start, "start") ?? 0, number(target, "target") ?? now];
    if (last === now && now >= Math.min(from, to) && now <= Math.max(from, to)) followed += 1;
  }
  return followed > 0 && followed * 2 >= compared;
}

function lastWeek(tab: Tab, row: number, series: TableBlock["columns"]["series"]): number | null {
  for (let index = series.length - 1; index >= 0; index -= 1) {
    const reading = readAt(tab, row, series[index]?.column ?? 0, "confidence");
    if (reading.kind !== "blank" && reading.kind !== "error") return numberOf(reading);
  }
  return null;
}

const numberOf = (reading: Reading | undefined): number | null => (reading?.kind === "number" ? reading.value : null);

/** The Monday of calendar week 41 when that lies in the cycle; "Week 3" else counts from the cycle's first day. */
function weekStart(week: number | null, cycle: NamedCycle | null): CivilDate | null {
  if (week === null || cycle === null || cycle.start === null || cycle.end === null) return null;
  const monday = calendarWeek(Number(cycle.start.slice(0, 4)), week);
  if (dayNumber(monday) + 6 >= dayNumber(cycle.start) && monday <= cycle.end) return monday;
  const [year, month, day] = cycle.start.split("-").map(Number) as [number, number, number];
  const counted = civilDate(year, month, day + 7 * (week - 1));
  return counted <= cycle.end ? counted : null;
}

/** Calendar week 1 is the week that holds 4 January. */
function calendarWeek(year: number, week: number): CivilDate {
  const weekday = (dayNumber(civilDate(year, 1, 4)) + 3) % 7;
  return civilDate(year, 1, 4 - weekday + 7 * (week - 1));
}
