import { parsedRow } from "../../shared/lint/parsed-row.ts";
import { sentenceIn } from "../../shared/lint/first-remark.ts";
import { isBlank } from "../../shared/okr/cell-number.ts";
import { isRefusal, type Refusal, refuse } from "../../shared/okr/refusal.ts";
import { type CellValue, isErrorValue } from "../../shared/sheet/cell.ts";
import { type Argument, rowOf, rowsOf, type Shown, single, toCell } from "./argument.ts";
import { complain, orWarning } from "./complaint.ts";
import { sizeOf } from "./elementwise.ts";

const NAME = "OKR_PARSE";
const COLUMNS = 6;

/**
 * Takes the sentence of a key result apart and spills one row of six cells: verb, metric, from, to, unit, by. What the
 * sentence does not say stays blank. Example: =OKR_PARSE(C2:C40)
 *
 * @param {string|Array<Array<string>>} text The sentence of a key result: a cell, or a column with one in each row.
 * @return {Array<Array<string>>} The row; numbers as they are written, so that 45 % is 45 with the unit %. For a column one row each; ⚠ with a reason for a cell that holds no text.
 * @customfunction
 */
export function OKR_PARSE(text: Argument): Shown {
  if (text === undefined) complain(NAME, refuse("text", "missing; give the sentence of a key result"));
  const column = rowsOf(text);
  if (column === null) {
    const row = partsOf(toCell(single(text)));
    return [isRefusal(row) ? complain(NAME, row) : [...row]];
  }
  if (column[0]?.length !== 1) complain(NAME, refuse("text", `${sizeOf(column)}; give one column of sentences`));
  return column.map(([cell]) => {
    const row = partsOf(toCell(cell));
    return isRefusal(row) ? rowOf(COLUMNS, orWarning(row)) : [...row];
  });
}

function partsOf(cell: CellValue): readonly (number | string)[] | Refusal {
  if (isBlank(cell)) return rowOf(COLUMNS, "");
  if (isErrorValue(cell)) return rowOf(COLUMNS, cell, cell);
  const sentence = sentenceIn(cell);
  return isRefusal(sentence) ? sentence : parsedRow(sentence);
}
