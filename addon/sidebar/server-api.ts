import type { Finding, Place } from "../../shared/lint/finding.ts";
import type { WaivedFinding } from "../../shared/lint/waive.ts";
import type { ConfidenceScale } from "../../shared/okr/confidence-scale.ts";
import type { Waiver } from "../../shared/profiles/house-rules/waiver.ts";
import type { CivilDate } from "../../shared/time/civil-date.ts";
import type { CellValue } from "../../shared/sheet/cell.ts";
import type { Correction } from "../../shared/sheet/correction.ts";
import type { Meaning, UnderstoodColumn } from "../../shared/sheet/okr-sheet.ts";

/** One cell to write, and what it must still hold for that. */
export interface CellChange {
  readonly place: Place;
  readonly expected: CellValue;
  readonly replacement: CellValue;
  /** The formula that must still stand there in place of a value, as Keyline wrote it. */
  readonly formula?: string;
  /** The number format that goes with the replacement. */
  readonly format?: string;
}

/** What a person takes of what is offered: as it was shown, so that nothing else is written. */
export interface OfferTaken {
  readonly id: string;
  readonly tab: string;
  readonly firstRow: number;
  readonly cells: string;
}

/** Something that Keyline can write for a table, when somebody wants it. */
export interface SeenOffer extends OfferTaken {
  readonly examples: readonly { readonly cell: string; readonly value: string | number }[];
}

/** Why something could not be done, in words for the person, with a way on. */
export interface Problem {
  readonly ok: false;
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  /** A text for the person to copy, where somebody else has to write it. */
  readonly copy?: string;
  /** Tabs that may be read again once nothing that was said about them counts. */
  readonly startOver?: readonly string[];
}

/** The code of the problem that the server does not know this sheet, or not any more. */
export const SHEET_NOT_FOUND = "sheet_not_found";

/** An objective in the review, with what there is to say about it and its key results. */
export interface ReviewedObjective {
  readonly label: string;
  readonly text: string;
  readonly place: Place;
  readonly keyResults: number;
  readonly findings: readonly Finding[];
}

/** A table as it was understood, on a tab that may hold several. */
export interface SeenTable {
  readonly tab: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly team: string | null;
  readonly cycle: string | null;
  readonly columns: readonly UnderstoodColumn[];
  readonly leftAlone: readonly { readonly column: number; readonly header: string }[];
  readonly keyResults: number;
  /** The key results' sentences, or their ids where they have none; of very many the first. */
  readonly rows: readonly string[];
  /** Whether somebody has to say first that it holds OKRs; until then it is neither reviewed nor published. */
  readonly asks: boolean;
  /** What people said about columns that are gone. */
  readonly lost: readonly { readonly meaning: Meaning; readonly header: string }[];
  /** The scale on which confidence is stated, null where the table has none. */
  readonly confidence: ConfidenceScale | null;
}

/** What people said about a tab. */
export interface SaidTab {
  readonly tab: string;
  readonly confirmed: boolean;
  readonly excluded: boolean;
  /** The key results that are left out. */
  readonly without: readonly string[];
  /** The headers of columns that are not used because somebody said so. */
  readonly ignored: readonly string[];
  /** Whether anything was said that can be taken back. */
  readonly corrected: boolean;
  /** Something is kept that cannot be read any more, so the tab is read as if nothing had been said. */
  readonly unreadable: boolean;
}

/** What was published last from this sheet. */
export interface Published {
  readonly version: number;
  readonly at: string;
  readonly url: string | null;
}

/** What the review shows: what was understood, the findings by objective, and the gate. */
export interface Review {
  readonly ok: true;
  readonly spreadsheet: string;
  readonly tabs: readonly SeenTable[];
  /** What people said about the tabs that hold tables, or about those that they left out. */
  readonly said: readonly SaidTab[];
  /** What was not reviewed, a sentence each: a tab in front without a table, and tables of other cycles. */
  readonly leftOut: readonly string[];
  readonly profile: { readonly id: string; readonly name: string };
  readonly objectives: readonly ReviewedObjective[];
  /** What there is to say about the House rules tab itself. */
  readonly houseRules: readonly Finding[];
  /** What the team has waived, with reasons. */
  readonly waived: readonly WaivedFinding[];
  readonly counts: { readonly errors: number; readonly warnings: number; readonly hints: number };
  readonly gate: { readonly open: boolean; readonly blocking: number };
  readonly published: Published | null;
  /** The last day that a waiver has unless a person says another: the end of the cycle. */
  readonly waiveUntil: CivilDate;
  /** The ids of the checks that somebody has ticked. */
  readonly ticked: readonly string[];
  readonly offers: readonly SeenOffer[];
}

/** The answer to a publish that was stored, or that the Worker already had. */
export interface PublishDone extends Published {
  readonly ok: true;
  readonly unchanged: boolean;
}

/** The cell that was selected. */
export interface Selected {
  readonly ok: true;
  readonly a1: string;
}

/** What was written of the fixes that were asked for, and why others were not. */
export interface Applied {
  readonly ok: true;
  /** What to ask for to take it all back. */
  readonly undo: readonly CellChange[];
  readonly refused: readonly Problem[];
}

/** The row that now records a waiver. */
export interface WaiverKept {
  readonly ok: true;
  readonly tab: string;
  readonly row: number;
}

/** What is ticked now, by anybody. */
export interface Ticked {
  readonly ok: true;
  readonly ticked: readonly string[];
}

/** Every call that the sidebar may make; arguments and results are plain JSON. */
export interface ServerApi {
  /** Reads the sheet as it is now and reviews it. */
  reviewSheet(): Review | Problem;
  /** Keeps what a person says about tabs and their columns, and reviews by it. */
  saveMapping(corrections: readonly Correction[]): Review | Problem;
  /** Moves the person's selection to a cell. */
  selectCell(place: Place): Selected | Problem;
  /** Writes fixes, or takes them back, each only where its cell still holds what is expected. */
  applyFixes(changes: readonly CellChange[]): Applied | Problem;
  /** Writes what an offer said it would write. */
  takeOffer(offer: OfferTaken): Applied | Problem;
  /** Records on the House rules tab that a finding may stay. */
  waiveFinding(waiver: Waiver): WaiverKept | Problem;
  /** Ticks what a person has judged to be so, or takes the tick back. */
  tickCheck(check: string, ticked: boolean): Ticked | Problem;
  /** Reviews again, and publishes when nothing blocks. */
  publishSheet(): PublishDone | Problem;
  /** Publishes a sheet that the server no longer knows: it is registered anew, with a history and a link of its own. */
  publishAsNew(): PublishDone | Problem;
}
