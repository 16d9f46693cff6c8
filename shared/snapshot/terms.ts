import { readingsOf } from "../lint/grading.ts";
import { measureType } from "../lint/row-cells.ts";
import type { KeyResultRow, Meaning, ReadCell } from "../sheet/okr-sheet.ts";
import type { CivilDate } from "../time/civil-date.ts";

/** What a cell holds, as a version keeps it; null where it is blank or shows an error. */
export type PlainValue = number | string | boolean | null;

/** What a key result promises, by its cells: a change of these after a publish is a material one. */
export interface Terms {
  readonly type: string;
  readonly unit: string | null;
  readonly start: PlainValue;
  readonly target: PlainValue;
  readonly weight: number | null;
  readonly due: CivilDate | null;
}

/** The terms of a key result as its row gives them. */
export function termsOf(row: KeyResultRow): Terms & { readonly type: ReturnType<typeof measureType> } {
  const { cells } = row;
  return {
    type: measureType(readingsOf(cells)),
    unit: unitOf(row),
    start: plainValue(cells.start),
    target: plainValue(cells.target),
    weight: cells.weight?.reading.kind === "number" ? cells.weight.reading.value : null,
    due: cells.due?.reading.kind === "date" ? cells.due.reading.date : null,
  };
}

/** The value of a cell as a version keeps it. */
export function plainValue(cell: ReadCell | undefined): PlainValue {
  const reading = cell?.reading ?? { kind: "blank" };
  switch (reading.kind) {
    case "number":
    case "yes-no":
      return reading.value;
    case "date":
      return reading.date;
    case "text":
      return reading.text;
    case "blank":
    case "error":
      return null;
  }
}

function unitOf({ cells }: KeyResultRow): string | null {
  if (cells.unit?.reading.kind === "text") return cells.unit.reading.text;
  for (const meaning of ["target", "current", "start"] satisfies Meaning[]) {
    const reading = cells[meaning]?.reading;
    if (reading?.kind === "number" && reading.unit !== null) return reading.unit;
  }
  return null;
}
