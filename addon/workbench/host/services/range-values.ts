import { isErrorValue } from "../../../../shared/sheet/cell.ts";
import { columnLetters } from "../a1.ts";
import { cellFor, type Read, readCell, readFormulas } from "../engine/cells.ts";
import { exception, intoRealm, type Execution, type Methods } from "./execution.ts";
import { engineRange, type Place } from "./range.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Reading and writing what the cells of a range hold. */
export function rangeValues(execution: Execution, place: Place, self: () => Range): Pick<Required<Methods<Range>>, "read" | "write"> {
  const cells = engineRange(place);
  const first = <T>(rows: readonly (readonly T[])[]): T => rows[0]?.[0] as T;
  const fill = <T>(value: T): T[][] => Array.from({ length: place.rows }, () => Array<T>(place.columns).fill(value));
  const formulas = (): string[][] => readFormulas(execution.engine, place.sheet, cells);
  const read: Partial<Range> = {
    getValues: () => intoRealm(execution, values(execution, place)),
    getValue: () => first(values(execution, place)),
    getFormulas: () => intoRealm(execution, formulas()),
    getFormula: () => first(formulas()),
    getDisplayValues: () => intoRealm(execution, displayed(execution, place)),
    getDisplayValue: () => first(displayed(execution, place)),
    isBlank: () => values(execution, place).every((row) => row.every((value) => value === "")),
  };
  const write = (rows: readonly (readonly unknown[])[]): Range => {
    writeValues(execution, place, rows);
    return self();
  };
  return {
    read,
    write: {
      setValues: (rows) => write(rows),
      setValue: (value) => write(fill(value)),
      setFormulas: (rows) => write(rows.map((row) => row.map(asFormula))),
      setFormula: (formula) => write(fill(asFormula(formula))),
      clearContent: () => {
        cells.clearContent();
        return self();
      },
    },
  };
}

const asFormula = (formula: string): string => (formula === "" || formula.startsWith("=") ? formula : `=${formula}`);

function reads(execution: Execution, place: Place): Read[][] {
  const formats = engineRange(place).getNumberFormats();
  return Array.from({ length: place.rows }, (_, r) => Array.from({ length: place.columns }, (__, c) => {
    const [row, column] = [place.row - 1 + r, place.column - 1 + c];
    const early = (): never => {
      const a1 = columnLetters(column + 1) + String(row + 1);
      throw exception(execution, `${a1} was read before its formula was calculated: read first, then write.`);
    };
    return readCell(execution.engine, place.sheet, row, column, formats[r]?.[c] ?? "", early);
  }));
}

function values(execution: Execution, place: Place): (string | number | boolean | Date)[][] {
  const { Date: RealmDate } = execution.realm;
  return reads(execution, place).map((row) => row.map((value) => (typeof value === "object" ? new RealmDate(value.instant) : value)));
}

function displayed(execution: Execution, place: Place): string[][] {
  const shown = engineRange(place).getDisplayValues();
  return reads(execution, place).map((row, r) => row.map((value, c) => {
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (value === "" || (typeof value === "string" && isErrorValue(value))) return value;
    return shown[r]?.[c] || String(typeof value === "object" ? "" : value);
  }));
}

function writeValues(execution: Execution, place: Place, rows: readonly (readonly unknown[])[]): void {
  refuseOtherSize(execution, "rows", rows.length, place.rows);
  for (const row of rows) refuseOtherSize(execution, "columns", row.length, place.columns);
  const cells = engineRange(place);
  const formats = cells.getNumberFormats();
  const cell = (value: unknown, r: number, c: number) => cellFor(execution.engine, place.sheet, value, formats[r]?.[c] ?? "");
  cells.setValues(Array.from(rows, (row, r) => Array.from(row, (value, c) => cell(value, r, c))));
}

function refuseOtherSize(execution: Execution, what: "rows" | "columns", data: number, range: number): void {
  if (data === range) return;
  const counts = `The data has ${data} but the range has ${range}.`;
  throw exception(execution, `The number of ${what} in the data does not match the number of ${what} in the range. ${counts}`);
}
