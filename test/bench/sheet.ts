import type { CellValue } from "../../shared/sheet/cell.ts";
import { recognise } from "../../shared/sheet/recognise.ts";
import type { Tab } from "../../shared/sheet/tab.ts";
import { atMost, forScale, median, type Figure } from "./figure.ts";

const ROWS = 5_000;
const COLUMNS = 60;
const ROUNDS = 15;
const KEY_RESULTS = 500;
const HEADERS = ["Objective", "Key result", "Owner", "Start", "Target", "Current", "Due", "Status"];
const WEEKS = 26;

/** A long and wide tab: a table of key results with half a year of weeks, and below it a list of something else down to the last row. */
function longTab(): Tab {
  const values = Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (_, column) => cellAt(row, column)));
  const blank = values.map((row) => row.map(() => ""));
  return { name: "OKRs", spreadsheet: "", values, formulas: blank, formats: blank, locale: "en_US" };
}

function cellAt(row: number, column: number): CellValue {
  if (row === 0) return HEADERS[column] ?? (column < HEADERS.length + WEEKS ? `Week ${column - HEADERS.length + 1}` : `Note ${column}`);
  if (row > KEY_RESULTS) return row < KEY_RESULTS + 4 ? "" : `Entry ${row} of list ${column}`;
  if (column === 6) return { date: "2026-12-31" };
  const words = [`Objective ${row >> 2}: trams arrive on time`, `Late trams on line ${row} fall from ${row + 9} to ${row}`, "Ada"];
  return words[column] ?? (column < 6 ? row + column : column === 7 ? "on track" : column < HEADERS.length + WEEKS ? (row + column) % 11 : `Remark ${row}`);
}

/** Measures how long a tab of 5,000 rows and 60 columns takes to be recognised, beside one look at each of its cells. */
export function recognising(): Figure[] {
  const tab = longTab();
  const [times, looks]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    recognise(tab);
    times.push(performance.now() - start);
    const look = performance.now();
    let letters = 0;
    for (const row of tab.values) for (const cell of row) letters += typeof cell === "string" ? cell.length : 1;
    looks.push(letters > 0 ? performance.now() - look : 0);
  }
  return [
    atMost(`${ROWS} rows of ${COLUMNS} columns with ${KEY_RESULTS} key results are recognised, median`, median(times), 50, "ms"),
    forScale("  one look at each of their cells, median", median(looks), "ms"),
  ];
}
