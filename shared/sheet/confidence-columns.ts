import { civilDate, dayNumber, type CivilDate } from "../time/civil-date.ts";
import type { CellValue } from "./cell.ts";
import type { NamedCycle } from "./cycle-name.ts";
import { readCell } from "./read-cell.ts";
import type { TableBlock } from "./table-block.ts";
import type { Tab } from "./tab.ts";

/** A column of weekly confidences, counted from 0, with its day when the header or the cycle tells it. */
export interface ConfidenceColumn {
  readonly column: number;
  readonly label: string;
  readonly date: CivilDate | null;
}

const MOST = 10;
const LIGHTS = /^(?:red|amber|yellow|green|rot|gelb|grün|high|medium|low|hoch|mittel|niedrig|🔴|🟡|🟠|🟢)$/iu;

/** The week columns that hold confidences, oldest first; null when they hold something else, such as weekly values. */
export function confidenceColumns(tab: Tab, block: TableBlock, cycle: NamedCycle | null): readonly ConfidenceColumn[] | null {
  const { series } = block.columns;
  const columns = new Set(series.map(({ column }) => column));
  const body = tab.values.slice(block.firstRow, block.lastRow + 1);
  const filled = body.flatMap((row) => row.filter((cell, column) => cell !== "" && columns.has(column)));
  if (filled.some((cell) => !isConfidence(cell, tab.locale))) return null;
  const dated = series.map(({ column, label, date, week }) => ({ column, label, date: date ?? weekStart(week, cycle) }));
  return dated.every(({ date }) => date !== null) ? dated.sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1)) : dated;
}

function isConfidence(cell: CellValue, locale: string): boolean {
  const reading = readCell(cell, "confidence", "", locale);
  if (reading.kind === "number") return reading.value >= 0 && reading.value <= MOST;
  return reading.kind === "error" || reading.kind === "blank" || (reading.kind === "text" && LIGHTS.test(reading.text));
}

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
