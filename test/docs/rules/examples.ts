import { readExample } from "../../../shared/lint/example.ts";
import { lintHeadings, lintKeyResult, lintObjective, reviewTables } from "../../../shared/lint/lint.ts";
import type { Example, ExampleCell, KeyResultRule, ObjectiveRule, SetRule, SheetExample, TableRule } from "../../../shared/lint/rule.ts";
import { cellName, readSheetExample } from "../../../shared/lint/sheet-example.ts";
import { DEFAULT_PROFILE, profileNamed } from "../../../shared/profiles/index.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { headerColumns } from "../../../shared/sheet/columns.ts";
import type { Reading } from "../../../shared/sheet/okr-sheet.ts";
import { rivalColumns } from "../../../shared/sheet/rival-columns.ts";
import { code, columnLetter, marked, plainText, shown, table } from "../markdown.ts";
import type { Ruled } from "./ruled.ts";

interface Said {
  readonly at: string;
  readonly message: string;
  readonly fixes: readonly { readonly label: string; readonly replacement: string | number }[];
}

/** The examples of a rule as Markdown: where it speaks up, with what it says, and where it keeps quiet. */
export function examplesOf(ruled: Ruled): { readonly bad: string; readonly good: string } {
  if (ruled.shows === "text") return shownAll(ruled.card.examples, "\n", (each) => textSays(ruled.rule, each), textLines);
  if (ruled.shows === "sheet") return shownAll(ruled.card.examples, "\n\n", (each) => sheetSays(ruled.rule, each), sheetShown);
  return shownAll(ruled.card.examples, "\n\n", (each) => headingsSay(ruled.rule, String(each)), headingsShown);
}

function shownAll<Each>(
  { bad, good }: { readonly bad: readonly Each[]; readonly good: readonly Each[] }, between: string,
  says: (each: Each) => readonly Said[], show: (each: Each, said: readonly Said[]) => string,
): { readonly bad: string; readonly good: string } {
  return { bad: bad.map((each) => show(each, says(each))).join(between), good: good.map((each) => show(each, [])).join(between) };
}

const textLines = (example: Example, said: readonly Said[]): string => [`- ${textShown(example)}`, ...said.map((one) => `  - ${saidLine(one)}`)].join("\n");

const headingsShown = (example: Example, said: readonly Said[]): string =>
  [table([String(example).split(" | ").map(marked)]), ...said.map(saidLine)].join("\n\n");

const saidLine = ({ at, message, fixes }: Said): string =>
  [`${at === "" ? "" : `${at}: `}${plainText(message)}`, ...fixes.map(({ label, replacement }) => `*${plainText(label)}:* ${code(String(replacement))}`)].join("<br>");

function textSays(rule: KeyResultRule | ObjectiveRule, example: Example): Said[] {
  const { text, setting } = readExample(example, rule.on);
  const remarks = rule.on === "objective" ? lintObjective(text, DEFAULT_PROFILE) : lintKeyResult(text, setting, DEFAULT_PROFILE);
  return remarks.filter((remark) => remark.rule === rule.id).map(({ at, message, fixes }) => ({ at: at === rule.on ? "" : `In the ${at} cell`, message, fixes }));
}

function headingsSay(rule: TableRule, example: string): Said[] {
  const row = example.replace(/[«»]/g, "").split(" | ");
  const remarks = lintHeadings({ rivals: rivalColumns(row, headerColumns(row)) }, DEFAULT_PROFILE);
  return remarks.filter((remark) => remark.rule === rule.id).map(({ message }) => ({ at: "", message, fixes: [] }));
}

function sheetSays(rule: SetRule, example: SheetExample): Said[] {
  const around = { asOf: example.asOf ?? null, past: example.past ?? null };
  const findings = reviewTables(readSheetExample(example).tables, profileNamed(example.profile ?? "") ?? DEFAULT_PROFILE, around);
  return findings.filter((finding) => finding.rule === rule.id)
    .map(({ place, message, fixes }) => ({ at: `In ${cellName(place.row - 1, place.column - 1)}`, message, fixes }));
}

function textShown(example: Example): string {
  if (typeof example === "string") return marked(example);
  const cells = Object.entries(example.cells).map(([meaning, value]) => `${meaning} ${typeof value === "object" ? readingShown(value) : valueShown(value)}`);
  const around = [...cells, ...(example.cycle === undefined ? [] : [`cycle ${example.cycle}`])];
  return `${marked(example.text)} (${around.map(plainText).join(", ")})`;
}

const valueShown = (value: CellValue): string => (value === "" ? "blank" : shown(value));

function readingShown(reading: Reading): string {
  switch (reading.kind) {
    case "number":
      return reading.unit === "%" ? `${reading.value * 100}%` : `${reading.value}${reading.unit === null ? "" : ` ${reading.unit}`}`;
    case "yes-no":
      return reading.value ? "yes" : "no";
    case "date":
      return reading.date;
    case "text":
      return reading.text;
    case "error":
      return reading.code;
    default:
      return "blank";
  }
}

function sheetShown({ sheet, cells = [], cycle, asOf, profile, past }: SheetExample, said: readonly Said[]): string {
  const width = Math.max(...sheet.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const cell = (row: readonly ExampleCell[], index: number, column: number): string =>
    cellShown(row[column] ?? "", cells.includes(cellName(index, column)));
  const rows = sheet.map((row, index) => [String(index + 1), ...columns.map((column) => cell(row, index, column))]);
  const around = [
    cycle === undefined ? "" : `in a spreadsheet named ${cycle}`,
    asOf === undefined ? "" : `on ${asOf}`,
    profile === undefined ? "" : `in the house style ${profile}`,
    past === undefined ? "" : "after what was published before",
  ].filter((text) => text !== "");
  return [
    ...(around.length === 0 ? [] : [`${around.join(", ").replace(/^./, (letter) => letter.toUpperCase())}:`]),
    table([["", ...columns.map(columnLetter)], ...rows]),
    ...(said.length === 0 ? [] : [said.map((one) => `- ${saidLine(one)}`).join("\n")]),
  ].join("\n\n");
}

function cellShown(cell: ExampleCell, found: boolean): string {
  const value = typeof cell === "object" && "formula" in cell ? cell.shows : cell;
  const text = typeof value === "string" ? value : shown(value);
  if (found && text === "") return "**blank**";
  if (found && !text.includes("«")) return `**${plainText(text)}**`;
  return marked(text);
}
