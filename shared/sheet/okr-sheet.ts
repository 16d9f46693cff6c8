import type { CivilDate } from "../time/civil-date.ts";
import type { Why } from "./certainty.ts";
import type { CellValue } from "./cell.ts";
import type { RivalColumns } from "./rival-columns.ts";

/** What a column of an OKR table can mean. */
export const MEANINGS = [
  "id", "objectiveId", "objective", "keyResult", "owner", "team", "parent", "type", "unit", "direction",
  "start", "target", "current", "progress", "grade", "status", "confidence", "weight", "startDate", "due",
  "evidence", "notes", "cycle", "updatedAt", "indicator", "ambition", "enabler", "dependsOn", "agreedWith",
] as const;

/** One of the meanings that a column can have. */
export type Meaning = (typeof MEANINGS)[number];

/** A cell read as the thing its column stands for; nothing that could not be read is dropped. */
export type Reading =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number; readonly unit: string | null; readonly asText: boolean }
  | { readonly kind: "yes-no"; readonly value: boolean }
  | { readonly kind: "date"; readonly date: CivilDate }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly code: string };

/** A reading with where it stands: row and column count from 1, as people see them. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly raw: CellValue;
  /** Its number format, "" where nothing is known of it. */
  readonly format: string;
  readonly formula: boolean;
  readonly reading: Reading;
}

/** One confidence cell of a week's column, oldest first in its row. */
export interface ConfidenceCell extends ReadCell {
  readonly date: CivilDate | null;
  readonly label: string;
}

/** A key result as its row gives it; `cells` holds only the columns that the table has. */
export interface KeyResultRow {
  readonly row: number;
  readonly id: string | null;
  readonly text: string;
  readonly owner: string | null;
  readonly cells: Readonly<Partial<Record<Meaning, ReadCell>>>;
  readonly confidences: readonly ConfidenceCell[];
}

/** An objective with its key results; `row` is the first row that names it. */
export interface ObjectiveRows {
  readonly row: number;
  readonly column: number | null;
  readonly id: string | null;
  readonly text: string;
  /** The team that its row names, null where the table has no column for it. */
  readonly team: string | null;
  /** What stands beside it in a row of its own; nothing where it shares the row of its first key result. */
  readonly cells: Readonly<Partial<Record<Meaning, ReadCell>>>;
  readonly keyResults: readonly KeyResultRow[];
}

/** A column as it was understood: what it means, where it is (from 1) and the header that said so. */
export interface UnderstoodColumn {
  readonly meaning: Meaning | "confidenceSeries";
  readonly column: number;
  readonly header: string;
  /** From 0 to 1, with what it rests on. */
  readonly sure: number;
  readonly why: Why;
}

/** An OKR table found on a tab. */
export interface OkrTable {
  readonly tab: string;
  /** The spreadsheet's, like de_DE. */
  readonly locale: string;
  /** The row of its headers, 0 where it has none. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly team: string | null;
  readonly cycle: string | null;
  readonly columns: readonly UnderstoodColumn[];
  readonly leftAlone: readonly { readonly column: number; readonly header: string }[];
  readonly rivals: readonly RivalColumns[];
  /** How sure it is that these are OKRs, from 0 to 1. */
  readonly sure: number;
  /** Meanings that a person gave to columns which are gone. */
  readonly lost: readonly Meaning[];
  readonly objectives: readonly ObjectiveRows[];
}
