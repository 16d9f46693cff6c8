import type { CellValue } from "./cell.ts";
import type { Claim, HeaderColumns } from "./columns.ts";
import { headerMeanings } from "./header-meanings.ts";
import { cellText } from "./header-text.ts";
import { isLabelOnly, labelAlone } from "./label.ts";
import type { Meaning } from "./okr-sheet.ts";
import { titleColumn } from "./sentence-column.ts";
import { valueAt, type Tab } from "./tab.ts";

type Claims = Map<Meaning, Claim>;

/** The body of a table whose columns are asked. */
interface Body {
  readonly tab: Tab;
  readonly headers: readonly CellValue[];
  readonly columns: HeaderColumns;
  readonly first: number;
  readonly last: number;
}

const PAIRS = [["keyResult", "id"], ["objective", "objectiveId"]] as const;

/** The columns of a table with labels and sentences told apart: a column of labels only, such as KR1, holds ids, whatever heads it. */
export function withLabelsApart(body: Body): Claims {
  const claims: Claims = new Map(body.columns.byMeaning);
  for (const [meaning, id] of PAIRS) {
    const claim = claims.get(meaning);
    if (claim === undefined) continue;
    const sentences = areLabels(body, claim.column) ? sentencesBeside(body, meaning, claim.column) : null;
    if (sentences !== null) {
      for (const [other, { column }] of claims) if (column === sentences) claims.delete(other);
      claims.set(meaning, { column: sentences, rank: claim.rank, by: "cells" });
    }
    const labels = sentences === null ? labelsNamed(body, meaning, claim.column) : claim.column;
    if (labels !== undefined && !claims.has(id)) claims.set(id, { column: labels, rank: claim.rank, by: "cells" });
  }
  return withNumbersOfObjectives(body, withMeasuresBelow(body, claims));
}

const NUMBER = /^\W*[A-Z]{0,3}[\s#.-]*\d{1,3}(?:\.\d{1,3})*\W*$/i;
const SENTENCE = /\S\s+\S/;

const isSentence = (text: string): boolean => SENTENCE.test(text) && labelAlone(text).says === null;

/** The texts of a column, but for those that stand alone in their rows, such as remarks. */
function* textsIn(body: Body, column: number): Iterable<string> {
  for (let row = body.first; row <= body.last; row += 1) {
    const text = textAt(body, row, column);
    if (text !== "" && (body.tab.values[row] ?? []).some((cell, other) => cell !== "" && cell !== false && other !== column)) yield text;
  }
}

function areLabels(body: Body, column: number): boolean {
  let found = false;
  for (const text of textsIn(body, column)) {
    if (!isLabelOnly(text) && !NUMBER.test(text)) return false;
    found = true;
  }
  return found;
}

/** The column of titles or descriptions, or the next one where merged headers left it without a header. */
function sentencesBeside(body: Body, meaning: Meaning, labels: number): number | null {
  const title = meaning === "keyResult" ? titleColumn(body.headers, body.columns) : undefined;
  const next = cellText(body.headers[labels + 1]) === "" ? labels + 1 : undefined;
  for (const column of [title, next]) {
    if (column === undefined) continue;
    for (const text of textsIn(body, column)) if (isSentence(text)) return column;
  }
  return null;
}

/** "KR" left of "Key Result" heads their labels. */
function labelsNamed(body: Body, meaning: Meaning, right: number): number | undefined {
  const isNamed = (column: number): boolean => headerMeanings(cellText(body.headers[column])).some((each) => each.meaning === meaning);
  return body.columns.unknown.find((column) => column < right && isNamed(column) && areLabels(body, column));
}

const IS_OKR = /^\W*okrs?\W*$/i;

/** Measures that go on where "OKR" is blank are the key results of an objective that stands there. */
function withMeasuresBelow(body: Body, claims: Claims): Claims {
  const [named, measures] = [claims.get("keyResult"), titleColumn(body.headers, body.columns)];
  if (named === undefined || measures === undefined || claims.has("objective") || measures <= named.column) return claims;
  if (!IS_OKR.test(cellText(body.headers[named.column]))) return claims;
  if (!someRow(body, (row) => textAt(body, row, measures) !== "" && textAt(body, row, named.column) === "")) return claims;
  for (const [other, { column }] of claims) if (column === measures) claims.delete(other);
  return claims.set("objective", named).set("keyResult", { column: measures, rank: named.rank, by: "cells" });
}

/** Numbers that stand on the rows which name an objective, and on no other, are the objectives'. */
function withNumbersOfObjectives(body: Body, claims: Claims): Claims {
  const [ids, objective] = [claims.get("id"), claims.get("objective")];
  if (ids === undefined || objective === undefined || ids.column > objective.column || claims.has("objectiveId")) return claims;
  const isBoth = (row: number): boolean => textAt(body, row, ids.column) !== "" && textAt(body, row, objective.column) !== "";
  const isNeither = (row: number): boolean => textAt(body, row, ids.column) === "" && textAt(body, row, objective.column) === "" && isUsed(body, row);
  const isAlone = (row: number): boolean => textAt(body, row, ids.column) !== "" && textAt(body, row, objective.column) === "";
  if (!someRow(body, isBoth) || !someRow(body, isNeither) || someRow(body, isAlone)) return claims;
  claims.delete("id");
  return claims.set("objectiveId", { ...ids, by: "cells" });
}

const textAt = ({ tab }: Body, row: number, column: number): string => cellText(valueAt(tab, row, column));

const isUsed = ({ tab }: Body, row: number): boolean => (tab.values[row] ?? []).some((cell) => cell !== "");

function someRow({ first, last }: Body, is: (row: number) => boolean): boolean {
  for (let row = first; row <= last; row += 1) if (is(row)) return true;
  return false;
}
