import { quoted } from "../../okr/cell-number.ts";
import type { Meaning } from "../../sheet/okr-sheet.ts";
import { civilDate } from "../../time/civil-date.ts";
import { isEmpty } from "../row-cells.ts";
import type { OkrSet, Proposal, SetKeyResult, SetObjective, SetProblem } from "../rule.ts";

/** One problem of a set, in one cell of one of its rows. */
export const say = (of: SetObjective | SetKeyResult, at: Meaning, message: string, fixes: readonly Proposal[] = []): SetProblem[] =>
  [{ of, at, span: null, message, fixes }];

/** One problem that several key results share, said at the first: “Late buses fall” and 2 more: no grade. */
export function sayTogether(those: readonly SetKeyResult[], at: Meaning, problem: string): SetProblem[] {
  const [first, ...others] = those;
  return first ? say(first, at, `${inQuotes(first.parse.text)}${others.length > 0 ? ` and ${others.length} more` : ""}: ${problem}`) : [];
}

/** A text as a message names it. */
export const inQuotes = (text: string): string => `“${quoted(text).slice(1, -1)}”`;

/** A share as people write it. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** A day by its number, as a message names it. */
export const dayNamed = (day: number): string => civilDate(1970, 1, 1 + day);

/** The cell in which a cause could stand, when the table has one and the row leaves it blank; null otherwise. */
export function blankCause({ cells }: SetKeyResult): Meaning | null {
  const columns = CAUSES.filter((meaning) => cells[meaning] !== undefined);
  return columns.every((meaning) => isEmpty(cells, meaning)) ? (columns[0] ?? null) : null;
}

const CAUSES: readonly Meaning[] = ["notes", "evidence"];

/** The key results of a set whose table has a column for something, by its filled and its blank cells. */
export function parted({ live }: OkrSet, meaning: Meaning): { readonly filled: readonly SetKeyResult[]; readonly blank: readonly SetKeyResult[] } {
  const having = live.filter(({ cells }) => cells[meaning] !== undefined);
  return { filled: having.filter(({ cells }) => !isEmpty(cells, meaning)), blank: having.filter(({ cells }) => isEmpty(cells, meaning)) };
}
