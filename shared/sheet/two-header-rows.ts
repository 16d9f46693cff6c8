import type { CellValue, Grid } from "./cell.ts";
import { isKnownHeader } from "./header-meanings.ts";
import { cellText } from "./header-text.ts";

const LONGEST = 40;

/**
 * The headers of a row together with those of the row below it, which says more where the upper one spans several columns;
 * null where the row below holds something else. A lower header goes before an upper one.
 */
export function withRowBelow(values: Grid, row: number): readonly CellValue[] | null {
  const [upper = [], lower = []] = [values[row], values[row + 1]];
  let [onlyAbove, onlyBelow, known] = [0, 0, 0];
  for (let column = 0; column < lower.length; column += 1) {
    const [above, below] = [cellText(upper[column]), lower[column] ?? ""];
    if (below === "") {
      if (above !== "") onlyAbove += 1;
      continue;
    }
    if (typeof below !== "string" || below.length > LONGEST || /\d{3}/.test(below)) return null;
    if (above === "") onlyBelow += 1;
    if (isKnownHeader(below.trim())) known += 1;
  }
  const spans = onlyAbove > 0 && onlyBelow > 0 && known > 0;
  return spans ? lower.map((below, column) => (below === "" || namesIt(upper[column], below) ? upper[column] ?? "" : below)) : null;
}

const NAMES = /^(?:description|name|title|text|statement|beschreibung|description|descripción|descrição|beskrivelse|titre|titel|内容)$/i;

/** "Key Result" over "Description" says more than the latter. */
const namesIt = (above: CellValue | undefined, below: CellValue): boolean => NAMES.test(cellText(below)) && isKnownHeader(cellText(above));
