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
  const rows: (readonly Reading[])[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row += 1) rows.push(weekly(tab, block, row));
  if (!areConfidences(rows) || followCurrent(tab, block, rows)) return null;
  const dated = series.map(({ column, label, date, week }) => ({ column, label, date: date ?? weekStart(week, cycle) }));
  return dated.every(({ date }) => date !== null) ? dated.sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1)) : dated;
}

const weekly = (tab: Tab, { columns }: TableBlock, row: number): readonly Reading[] =>
  columns.series.map(({ column }) => readAt(tab, row, column, "confidence")).filter(({ kind }) => kind !== "blank" && kind !== "error");

const readAt = (tab: Tab, row: number, column: number, meaning: Meaning): Reading =>
  readCell(valueAt(tab, row, column), meaning, tab.formats[row]?.[column] ?? "", tab.locale);

/** Lights, whole or half numbers up to 10, or fractions of 1; what has a unit, or a rating such as 4.3, is a value. */
function areConfidences(rows: readonly (readonly Reading[])[]): boolean {
  const numbers: number[] = [];
  for (const row of rows) {
    for (const reading of row) {
      if (reading.kind === "number" && (reading.unit === null || reading.unit === OF_TEN)) numbers.push(reading.value);
      else if (reading.kind !== "text" || readLight(reading.text) === null) return false;
    }
  }
  const fractions = numbers.every((value) => value <= 1);
  return numbers.every((value) => value >= 0 && value <= MOST && (fractions || Number.isInteger(value * 2)));
}

/** Where the last week of most rows is their current value, on the way from start to target, the weeks hold that value. */
function followCurrent(tab: Tab, block: TableBlock, rows: readonly (readonly Reading[])[]): boolean {
  const [start, target, current] = (["start", "target", "current"] as const).map((meaning) => block.columns.byMeaning.get(meaning)?.column);
  if (current === undefined || target === undefined) return false;
  let [compared, followed] = [0, 0];
  rows.forEach((weeks, index) => {
    const number = (column: number | undefined, meaning: Meaning): number | null =>
      column === undefined ? null : numberOf(readAt(tab, block.firstRow + index, column, meaning));
    const [last, now] = [numberOf(weeks[weeks.length - 1]), number(current, "current")];
    if (last === null || now === null) return;
    compared += 1;
    const [from, to] = [number(start, "start") ?? 0, number(target, "target") ?? now];
    if (last === now && now >= Math.min(from, to) && now <= Math.max(from, to)) followed += 1;
  });
  return followed > 0 && followed * 2 >= compared;
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
