import type { CivilDate } from "../../shared/time/civil-date.ts";

/**
 * What a cell is filled with: text, a number, a boolean, a calendar day, a formula ("=…"), or "" for blank; an
 * apostrophe first keeps the rest as text.
 */
export type CellInput = string | number | boolean | { readonly date: CivilDate };

/** How a block of cells looks; `at` is A1 without a tab name. */
export interface Look {
  readonly at: string;
  readonly bold?: boolean;
  readonly wrap?: boolean;
  readonly background?: string;
  readonly colour?: string;
  readonly align?: "left" | "center" | "right";
  readonly middle?: boolean;
  readonly numberFormat?: string;
}

/** One tab: rows from the top left; widths in pixels by column from A, 0 for the usual width; number formats by column from A. */
export interface Tab {
  readonly name: string;
  readonly rows: readonly (readonly CellInput[])[];
  readonly columnWidths?: readonly number[];
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly numberFormats?: readonly (string | null)[];
  readonly looks?: readonly Look[];
  readonly merges?: readonly string[];
  readonly notes?: Readonly<Record<string, string>>;
  readonly frozenRows?: number;
  readonly hidden?: boolean;
  readonly size?: { readonly rows: number; readonly columns: number };
}

/** A spreadsheet as plain data; `zone` is an IANA name, `locale` is written as Sheets does (en_US). */
export interface Workbook {
  readonly name: string;
  readonly id?: string;
  readonly locale: string;
  readonly zone: string;
  readonly tabs: readonly Tab[];
}
