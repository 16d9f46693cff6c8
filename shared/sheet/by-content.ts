import type { CellValue } from "./cell.ts";
import { headerMeanings } from "./header-meanings.ts";
import { cellText } from "./header-text.ts";
import type { Claim, HeaderColumns } from "./columns.ts";
import { labelAlone } from "./label.ts";
import { titleColumn } from "./sentence-column.ts";
import type { Meaning, Reading } from "./okr-sheet.ts";
import { readDayOfYear } from "./date-text.ts";
import { readCell } from "./read-cell.ts";
import { valueAt, type Tab } from "./tab.ts";

type Claims = HeaderColumns["byMeaning"];

/** A column that means something else when most of its cells were read as a kind of thing. */
interface Change {
  readonly from: Meaning;
  readonly to: Meaning;
  readonly when: (reading: Reading) => boolean;
}

const ANY_LEAP_YEAR = "2028";
const isDate = (reading: Reading): boolean =>
  reading.kind === "date" || (reading.kind === "text" && readDayOfYear(reading.text, ANY_LEAP_YEAR) !== null);
const isShare = (reading: Reading): boolean => reading.kind === "number" && reading.unit === "%";

/** A target that is a day is when, and a status in percent is how far. */
const CHANGES: readonly Change[] = [
  { from: "target", to: "due", when: isDate },
  { from: "start", to: "startDate", when: isDate },
  { from: "status", to: "progress", when: isShare },
];

/** The columns of a table once its cells have been asked: a header's second meaning counts where most cells say so and no other column has it. */
export function columnsByContent(tab: Tab, headers: readonly CellValue[], columns: HeaderColumns, first: number, last: number): HeaderColumns {
  const byMeaning = new Map(withSentencesApart(tab, headers, columns, first, last));
  for (const { from, to, when } of CHANGES) {
    const claim = byMeaning.get(from);
    if (claim === undefined || byMeaning.has(to) || !mostCells(tab, claim.column, to, first, last, when)) continue;
    byMeaning.delete(from);
    byMeaning.set(to, { ...claim, by: "cells" });
  }
  const ids = byMeaning.get("id");
  const objective = byMeaning.get("objective");
  if (ids && objective && ids.column < objective.column && !byMeaning.has("objectiveId") && numberObjectives(tab, ids.column, objective.column, first, last)) {
    byMeaning.delete("id");
    byMeaning.set("objectiveId", { ...ids, by: "cells" });
  }
  const goesBeyond = (column: number): boolean => someCell(tab, column, first, last, (cell) => typeof cell === "number" && cell > HUNDRED);
  const apart = withPercentApart(headers, byMeaning, columns.unknown, goesBeyond);
  const progress = apart.byMeaning.get("progress");
  const counted = progress !== undefined && apart.byMeaning.has("target") && !apart.byMeaning.has("current");
  if (!counted || !someCell(tab, progress.column, first, last, isNoPercentage)) return { ...columns, ...apart };
  const claims = new Map(apart.byMeaning).set("current", { ...progress, by: "cells" });
  claims.delete("progress");
  return { ...columns, ...apart, byMeaning: claims };
}

/** Numbers that stand on the rows which name an objective, and on no other, are the objectives'. */
function numberObjectives(tab: Tab, ids: number, objectives: number, first: number, last: number): boolean {
  let [together, apart] = [0, 0];
  for (let row = first; row <= last; row += 1) {
    const [id, objective] = [cellText(valueAt(tab, row, ids)), cellText(valueAt(tab, row, objectives))];
    if (id !== "" && objective !== "") together += 1;
    else if (id !== "") return false;
    else if (objective === "" && (tab.values[row] ?? []).some((cell) => cell !== "")) apart += 1;
  }
  return together > 0 && apart > 0;
}

const SENTENCE = /\S\s+\S/;

const IS_OKR = /^\W*okrs?\W*$/i;

/** Tells whether a column goes on where another is blank, as measures do below their objective. */
function areMore(tab: Tab, column: number, than: number, first: number, last: number): boolean {
  for (let row = first; row <= last; row += 1) if (cellText(valueAt(tab, row, column)) !== "" && cellText(valueAt(tab, row, than)) === "") return true;
  return false;
}

/** A "KR" column of labels only leaves the sentences to the one for titles or descriptions; "OKR" beside measures below it names the objectives. */
function withSentencesApart(tab: Tab, headers: readonly CellValue[], columns: HeaderColumns, first: number, last: number): Claims {
  const labels = columns.byMeaning.get("keyResult");
  const title = labels && titleColumn(headers, columns);
  if (labels === undefined || title === undefined) return columns.byMeaning;
  const isSentence = (cell: CellValue): boolean => SENTENCE.test(cellText(cell)) && labelAlone(cellText(cell)).says === null;
  if (!someCell(tab, title, first, last, isSentence)) return columns.byMeaning;
  const others = [...columns.byMeaning].filter(([, { column }]) => column !== title);
  const apart = new Map<Meaning, Claim>([...others, ["keyResult", { column: title, rank: labels.rank, by: "cells" }]]);
  if (!someCell(tab, labels.column, first, last, isSentence)) return apart.has("id") ? apart : apart.set("id", labels);
  const heads = !apart.has("objective") && title > labels.column && IS_OKR.test(cellText(headers[labels.column])) && areMore(tab, title, labels.column, first, last);
  return heads ? apart.set("objective", labels) : columns.byMeaning;
}

const HUNDRED = 100;

/** Nobody is three times as far as planned: such a number is counted in what the target counts. */
const isNoPercentage = (cell: CellValue): boolean => typeof cell === "number" && cell > 2 * HUNDRED;

function someCell(tab: Tab, column: number, first: number, last: number, is: (cell: CellValue) => boolean): boolean {
  for (let row = first; row <= last; row += 1) if (is(valueAt(tab, row, column))) return true;
  return false;
}

function mostCells(tab: Tab, column: number, meaning: Meaning, first: number, last: number, when: Change["when"]): boolean {
  let [filled, found] = [0, 0];
  for (let row = first; row <= last; row += 1) {
    const reading = readCell(valueAt(tab, row, column), meaning, tab.formats[row]?.[column] ?? "", tab.locale);
    if (reading.kind === "blank") continue;
    filled += 1;
    if (when(reading)) found += 1;
  }
  return found > 0 && found * 2 > filled;
}

/** Beside a column in percent a plain "Progress" that goes beyond it is the value that the percentage was computed from. */
function withPercentApart(
  headers: readonly CellValue[],
  byMeaning: Claims,
  unknown: readonly number[],
  goesBeyond: (column: number) => boolean,
): Pick<HeaderColumns, "byMeaning" | "unknown"> {
  const progress = byMeaning.get("progress");
  if (progress === undefined || byMeaning.has("current") || inPercent(headers[progress.column])) return { byMeaning, unknown };
  const percent = unknown.find((column) => inPercent(headers[column]) && (isProgress(headers[column]) || goesBeyond(progress.column)));
  if (percent === undefined) return { byMeaning, unknown };
  const apart = new Map(byMeaning).set("current", { ...progress, by: "cells" }).set("progress", { column: percent, rank: progress.rank });
  return { byMeaning: apart, unknown: unknown.filter((column) => column !== percent) };
}

const isProgress = (header: CellValue | undefined): boolean => headerMeanings(cellText(header)).some(({ meaning }) => meaning === "progress");

const inPercent = (header: CellValue | undefined): boolean => cellText(header).includes("%");
