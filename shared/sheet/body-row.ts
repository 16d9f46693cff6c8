import { pattern } from "../pattern.ts";
import { isErrorValue, type CellValue } from "./cell.ts";
import { cellText, headerWords } from "./header-text.ts";
import { isLabelOnly, labelAlone, splitLabel, tidyId, type Labelled } from "./label.ts";
import type { Meaning } from "./okr-sheet.ts";
import { ownerLine } from "./owner-line.ts";
import type { TableBlock } from "./table-block.ts";
import { hasFormula, valueAt, type Tab } from "./tab.ts";
import { isTotal } from "./total-row.ts";

/** What a row of a table's body is before its neighbours are asked: `lonely` rows hold one sentence and nothing beside it, `owner` rows a name for those around them. */
export interface BodyRow {
  readonly row: number;
  readonly kind: "blank" | "total" | "owner" | "key-result" | "objective" | "lonely";
  readonly objective: (Labelled & { readonly column: number }) | null;
  readonly keyResult: Labelled | null;
  readonly id: string | null;
}

const BESIDE: readonly Meaning[] = [
  "owner", "start", "target", "current", "due", "progress", "grade", "confidence", "weight", "unit", "type", "status",
];
const TYPED_VALUES: readonly Meaning[] = ["start", "target", "current"];
const SOMEBODYS: readonly Meaning[] = ["id", "owner"];
const NOTHING = { objective: null, keyResult: null, id: null } as const;

/** Reads a row by itself: which sentence it holds, and which of the two it can be. */
export function bodyRow(tab: Tab, block: TableBlock, row: number): BodyRow {
  const owner = block.columns.byMeaning.has("owner") ? null : ownerLine(tab, row);
  if (owner !== null) return { row, kind: "owner", ...NOTHING, keyResult: { says: null, id: null, text: owner } };
  const text = (meaning: Meaning): string => sentence(cellOf(tab, block, row, meaning));
  const column = block.columns.byMeaning.get("objective")?.column;
  const own = column !== undefined && text("objective") !== "" ? { ...splitLabel(text("objective")), column } : null;
  const written = text("keyResult");
  const isBlank = written === "" || isLabelOnly(written);
  const keyResult = isBlank ? null : splitLabel(labelled(tab, block, row, written));
  const objective = own ?? (isBlank ? behindLabel(tab, block, row) : null);
  const id = tidyId(text("id")) || null;
  const first = objective?.text ?? keyResult?.text ?? text("id");
  if (isTotal(first) || isTotal(text("id"))) return { row, kind: "total", ...NOTHING };
  return { row, kind: kindOf(tab, block, row, objective, keyResult), objective, keyResult, id };
}

type Sentence = Labelled | null;

/** A label that stands in a column of its own is read as if it stood before the sentence. */
function labelled(tab: Tab, { labels }: TableBlock, row: number, text: string): string {
  const label = labels === null ? "" : cellText(valueAt(tab, row, labels)).replace(/[:：]$/u, "");
  return label === "" ? text : `${label}: ${text}`;
}

/** In a column of labels an objective may stand behind its own label, or beside it where key results are set in further. */
function behindLabel(tab: Tab, { labels }: TableBlock, row: number): BodyRow["objective"] {
  if (labels === null) return null;
  const text = cellText(valueAt(tab, row, labels));
  const before = labelAlone(cellText(valueAt(tab, row, labels - 1)));
  const read = before.says === "objective" && text !== "" ? { ...before, text } : splitLabel(text);
  return read.says === "objective" ? { ...read, column: labels } : null;
}

function kindOf(tab: Tab, block: TableBlock, row: number, objective: Sentence, keyResult: Sentence): BodyRow["kind"] {
  const typed = block.kinds?.kinds.get(row)?.kind;
  if (typed !== undefined) return typed === "keyResult" ? "key-result" : typed === "objective" ? "objective" : "blank";
  if (keyResult === null) return withoutSentence(tab, block, row, objective);
  if (objective !== null || keyResult.says === "keyResult") return "key-result";
  if (keyResult.says === "objective") return "objective";
  const filled = besideOf(block).some((meaning) => isFilled(cellOf(tab, block, row, meaning)));
  return filled || block.columns.series.some(({ column }) => isFilled(valueAt(tab, row, column))) ? "key-result" : "lonely";
}

const LEVELS: readonly Meaning[] = ["target", "current", "start"];
const MEASURED: readonly Meaning[] = ["progress", "grade", "confidence", "due"];
const SAYS_BOTH = /\bokrs?\b|^(?:objecti|objetiv|goal|ziel|mal\b|目標|obiettiv).*(?:\bkrs?\b|result|ergebnis|成果|risultat)/;

/** Below "Objectives & key results" an objective may have an owner, a status and a score too; only key results have levels, or else measures. */
function besideOf({ headers, columns: { byMeaning } }: TableBlock): readonly Meaning[] {
  const sentences = byMeaning.get("keyResult")?.column ?? 0;
  if (byMeaning.has("objective") || !SAYS_BOTH.test(headerWords(cellText(headers[sentences])))) return BESIDE;
  return byMeaning.has("target") || byMeaning.has("current") ? LEVELS : MEASURED.some((meaning) => byMeaning.has(meaning)) ? MEASURED : BESIDE;
}

/** Typed numbers with an id or an owner and no sentence are kept, so that somebody is told that the sentence is missing. */
function withoutSentence(tab: Tab, block: TableBlock, row: number, objective: Sentence): BodyRow["kind"] {
  const typed = TYPED_VALUES.some((meaning) => {
    const column = block.columns.byMeaning.get(meaning)?.column;
    return column !== undefined && !hasFormula(tab, row, column) && isFilled(valueAt(tab, row, column));
  });
  if (typed && SOMEBODYS.some((meaning) => isFilled(cellOf(tab, block, row, meaning)))) return "key-result";
  return objective === null ? "blank" : "objective";
}

/** The cell under a meaning's column; blank when the table has no such column. */
export function cellOf(tab: Tab, block: TableBlock, row: number, meaning: Meaning): CellValue {
  const column = block.columns.byMeaning.get(meaning)?.column;
  return column === undefined ? "" : valueAt(tab, row, column);
}

const WORD = pattern(String.raw`[\p{L}\p{N}]`, "u");

/** Dashes and dots that part rows say nothing. */
function sentence(cell: CellValue): string {
  const text = isErrorValue(cell) ? "" : cellText(cell);
  return WORD().test(text) ? text : "";
}

/** Unticked boxes run down whole columns and fill nothing. */
const isFilled = (cell: CellValue): boolean => cell !== "" && cell !== false;
