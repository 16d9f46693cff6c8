import { intoRealm, type Execution, type Methods } from "./execution.ts";
import { engineRange, openRange, type Place } from "./range.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

const NOTE_SIZE = { width: 220, height: 80 };
const WEIGHTS = { bold: "bold", normal: "normal" } as const;

/** What Google calls the automatic format. */
const formatName = (format: string | undefined): string => format || "0.###############";

/** How the cells of a range look, their notes and merges. */
export function rangeFormat(execution: Execution, place: Place, self: () => Range): Pick<Required<Methods<Range>>, "read" | "write"> {
  const cells = engineRange(place);
  const then = (change: () => unknown): Range => {
    change();
    return self();
  };
  const each = (change: (cell: typeof cells, row: number, column: number) => void): Range => {
    for (let r = 0; r < place.rows; r++) {
      for (let c = 0; c < place.columns; c++) change(place.sheet.getRange(place.row - 1 + r, place.column - 1 + c), r, c);
    }
    return self();
  };
  return {
    read: {
      getNumberFormats: () => intoRealm(execution, cells.getNumberFormats().map((row) => row.map(formatName))),
      getNumberFormat: () => formatName(cells.getNumberFormats()[0]?.[0]),
      getNote: () => place.sheet.getRange(place.row - 1, place.column - 1).getNote()?.note ?? "",
      isPartOfMerge: () => merges(place).length > 0,
      getMergedRanges: () => execution.realm.Array.from(merges(place), (merged) => openRange(execution, merged)),
    },
    write: {
      setNumberFormat: (format) => then(() => cells.setNumberFormat(format)),
      setNumberFormats: (formats) => then(() => cells.setNumberFormats(formats)),
      setBackground: (colour) => then(() => cells.setBackground(colour ?? "")),
      setBackgrounds: (colours) => each((cell, r, c) => cell.setBackground(colours[r]?.[c] ?? "")),
      setFontWeight: (weight) => then(() => cells.setFontWeight(weight === null ? null : WEIGHTS[weight])),
      setFontColor: (colour) => then(() => cells.setFontColor(colour)),
      setFontSize: (size) => then(() => cells.setFontSize(size)),
      setWrap: (wrap) => then(() => cells.setWrap(wrap)),
      setNote: (note) => each((cell) => {
        const [row, col] = [cell.getRow(), cell.getColumn()];
        if (note) cell.createOrUpdateNote({ id: `${cell.getSheetId()}-${row}-${col}`, row, col, note, ...NOTE_SIZE, show: false });
        else if (cell.getNote()) cell.deleteNote();
      }),
    },
  };
}

function merges({ sheet, row, column, rows, columns }: Place): Place[] {
  return sheet.getMergeData()
    .map((range) => ({ sheet, row: range.getRow() + 1, column: range.getColumn() + 1, rows: range.getHeight(), columns: range.getWidth() }))
    .filter((merged) => overlap(row, rows, merged.row, merged.rows) && overlap(column, columns, merged.column, merged.columns));
}

const overlap = (first: number, length: number, otherFirst: number, otherLength: number): boolean =>
  first < otherFirst + otherLength && otherFirst < first + length;
