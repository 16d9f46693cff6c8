import type { TableBlock } from "./table-block.ts";
import { hasFormula, type Tab } from "./tab.ts";

const SPILLS = /^=\s*(?:\{|(?:ARRAYFORMULA|VSTACK|MAP|BYROW|SCAN|SORT|SORTN|UNIQUE|FILTER|QUERY|IMPORTRANGE|TRANSPOSE|SEQUENCE|CHOOSECOLS)\s*\()/i;

const OWN = /^=\s*(?:OKR|CONFIDENCE)_\w+\s*\(/i;
const ONE_ROW = /[A-Z]+\$?(\d+):\$?[A-Z]+\$?\1(?!\d)/gi;

/** Ours fill the rows below where one of their ranges has several rows. */
const spills = (formula: string): boolean => SPILLS.test(formula) || (OWN.test(formula) && formula.replace(ONE_ROW, "").includes(":"));

/** Tells of a cell in the body of a table, row and column from 0, whether a formula computed it. */
export type IsComputed = (row: number, column: number) => boolean;

/** Finds what formulas computed in a table: in the cell itself, or from the header or a row above it down the column. */
export function computedCells(tab: Tab, block: TableBlock): IsComputed {
  const columns = new Map<number, readonly boolean[]>();
  for (const { column } of block.columns.byMeaning.values()) columns.set(column, computedIn(tab, block, column));
  return (row, column) => columns.get(column)?.[row - block.firstRow] === true;
}

function computedIn(tab: Tab, { headerRow, firstRow, lastRow }: TableBlock, column: number): readonly boolean[] {
  const whole = hasFormula(tab, headerRow, column);
  const computed: boolean[] = [];
  let filling = false;
  for (let row = firstRow; row <= lastRow; row += 1) {
    const own = hasFormula(tab, row, column);
    if (own) filling = spills(tab.formulas[row]?.[column] ?? "");
    computed.push(whole || own || filling);
  }
  return computed;
}
