import type { CellValue } from "../../../shared/sheet/cell.ts";

/** The four cells of a key result: start, target, current, type. */
export type Cells = readonly [start: CellValue, target: CellValue, current: CellValue, type: CellValue];

/** A key result with its progress and grade, both blank while it has not started. */
export interface Graded {
  readonly says: string;
  readonly cells: Cells;
  readonly progress: number | "";
  readonly grade: number | "";
}

/** A key result that cannot be graded: the argument in the way, and part of the sentence about it. */
export interface Refused {
  readonly says: string;
  readonly cells: Cells;
  readonly argument: string;
  readonly saying: string;
}

const row = (says: string, cells: Cells, progress: number | "", grade = progress): Graded => ({ says, cells, progress, grade });
const no = (says: string, cells: Cells, argument: string, saying: string): Refused => ({ says, cells, argument, saying });

/** What every row of the domain contract comes to. */
export const GRADED: readonly Graded[] = [
  row("0 to 100 at 40 is 0.4", [0, 100, 40, ""], 0.4),
  row("8 down to 4 at 6 is 0.5", [8, 4, 6, ""], 0.5),
  row("50 down to 0 at 0 is 1", [50, 0, 0, ""], 1),
  row("-20 to 30 at 5 is 0.5", [-20, 30, 5, ""], 0.5),
  row("a metric at its start is 0", [20, 100, 20, ""], 0),
  row("a falling metric at its start is 0", [8, 4, 8, ""], 0),
  row("below the start, progress is negative and the grade 0", [20, 100, 0, ""], -0.25, 0),
  row("a falling metric that rose has negative progress and grade 0", [8, 4, 9, ""], -0.25, 0),
  row("above the target, progress goes on and the grade stays 1", [0, 100, 150, ""], 1.5, 1),
  row("a falling metric beyond its target has progress 1.75 and grade 1", [8, 4, 1, ""], 1.75, 1),
  row("a blank current is not started", [0, 100, "", ""], ""),
  row("a blank current is not started, even where start equals target", [50, 50, "", ""], ""),
  row("a current of spaces is not started", [0, 100, "  ", ""], ""),
  row("a blank target is not started", [0, "", 40, ""], ""),
  row("a row of blanks stays blank", ["", "", "", ""], ""),
  row("blanks stay blank under a type nobody knows", ["", "", "", "vibes"], ""),
  row("a blank start counts as 0 up to the target", ["", 100, 40, ""], 0.4),
  row("a blank start counts as 0 at the target", ["", 100, 100, ""], 1),
  row("the type may be named metric", [0, 100, 40, "metric"], 0.4),
  row("the type may be written number", [0, 100, 40, "Number"], 0.4),
  row("the type may be written percent", [0, 1, 0.4, "percent"], 0.4),
  row("the type may be written currency", [0, 100, 40, "currency"], 0.4),
  row("the type may be written increase", [0, 100, 40, " Increase "], 0.4),
  row("the type may be written decrease", [8, 4, 6, "decrease"], 0.5),
  row("at least is 1 at the floor", [90, 99, 99, "at least"], 1),
  row("at least is 1 above the floor", [90, 99, 120, "At least"], 1),
  row("at least below the floor is linear from a start outside the band", [90, 98, 92, "at least"], 0.25),
  row("at least below its start has negative progress and grade 0", [90, 98, 86, "at least"], -0.5, 0),
  row("at least without a start is the share of the floor", ["", 80, 60, "at least"], 0.75),
  row("at least with a start inside the band is the share of the floor", [90, 80, 60, "at least"], 0.75),
  row("at least far below zero is capped at 0", ["", 80, -60, "at least"], 0),
  row("at least below a negative floor is the inverse share", ["", -10, -20, "at least"], 0.5),
  row("at most is 1 at the ceiling", ["", 4, 4, "at most"], 1),
  row("at most is 1 at 0 under a ceiling of 0", [9, 0, 0, "at most"], 1),
  row("at most above the ceiling is linear from a start outside the band", [8, 4, 5, "at most"], 0.75),
  row("at most beyond its start has negative progress and grade 0", [8, 4, 10, "at most"], -0.5, 0),
  row("at most without a start is ceiling by current", ["", 4, 5, "at most"], 0.8),
  row("at most with a start inside the band is ceiling by current", [3, 4, 5, "at most"], 0.8),
  row("at most over a ceiling of 0 without a start is 0", ["", 0, 5, "at most"], 0),
  row("between is 1 inside 95..99", [80, "95..99", 97, "between"], 1),
  row("between is 1 at an end of 95–99", [80, "95–99", 95, "between"], 1),
  row("between is 1 at the other end of 95 to 99", [80, "95 to 99", 99, "between"], 1),
  row("between falls linearly towards the start", [85, "95..99", 90, "between"], 0.5),
  row("between falls at the same pace on the other side", [85, "95..99", 104, "between"], 0.5),
  row("between is 0 at the start", [85, "95–99", 85, "between"], 0),
  row("between is 0 as far out on the other side", [85, "95 to 99", 109, "between"], 0),
  row("between beyond the start has negative progress and grade 0", [85, "95..99", 80, "between"], -0.5, 0),
  row("between inside the band needs no start", ["", "95..99", 96, "between"], 1),
  row("between reads a percent sign for both ends", [0.8, "95–99 %", 0.97, "between"], 1),
  row("yes is 1", ["", "", "yes", "yes/no"], 1),
  row("No is 0", ["", "", "No", "yes/no"], 0),
  row("TRUE is 1", ["", "", true, "yes/no"], 1),
  row("FALSE is 0", ["", "", false, "yes/no"], 0),
  row("done is 1", ["", "", "done", "yes/no"], 1),
  row("a tick is 1", ["", "", "✓", "yes/no"], 1),
  row("1 is yes", ["", "", 1, "yes/no"], 1),
  row("0 is no", ["", "", 0, "yes/no"], 0),
  row("yes/no with a blank current is blank", [0, 1, "", "yes/no"], ""),
  row("ja is 1", ["", "", "ja", "yes/no"], 1),
  row("Oui is 1", ["", "", "Oui", "yes/no"], 1),
  row("sí is 1", ["", "", "sí", "yes/no"], 1),
  row("não is 0", ["", "", "não", "yes/no"], 0),
  row("nei is 0", ["", "", "nei", "yes/no"], 0),
  row("はい is 1", ["", "", "はい", "yes/no"], 1),
  row("いいえ is 0", ["", "", "いいえ", "yes/no"], 0),
  row("a milestone at 0.4 is 0.4", ["", "", 0.4, "milestone"], 0.4),
  row("a milestone at the text 40 % is 0.4", ["", "", "40 %", "milestone"], 0.4),
  row("a milestone at 2 of 5 is 0.4", ["", "", "2 of 5", "milestone"], 0.4),
  row("a milestone that is complete is 1", ["", "", 1, "milestone"], 1),
  row("text with k is read as thousands", [0, "12k", 3000, ""], 0.25),
  row("text with a percent sign is read as a fraction", [0, 0.9, "45 %", ""], 0.5),
  row("text with a currency and M is read as millions", [0, "€3.5M", 1750000, ""], 0.5),
  row("text with M alone is read as millions", [0, "1.5M", 750000, ""], 0.5),
  row("text with a unit is read as its number", ["120 min", "60 min", "90 min", ""], 0.5),
  row("spellings of one unit agree", ["10 days", "2 days", "1 day", ""], 1.125, 1),
  row("a unit beside a plain number agrees", [120, "60 min", 90, ""], 0.5),
  row("several groups of three can only be thousands", [0, "2,000,000", 500000, ""], 0.25),
];

const BEYOND = "give the start, or use type at most";
const DATE = "Sheets read this as a date; write 7";

/** What cannot be graded, and the sentence that says so. */
export const REFUSED: readonly Refused[] = [
  no("a blank start beyond the target is refused", ["", 4, 6, ""], "start", BEYOND),
  no("a blank start with a target of 0 is refused", ["", 0, 0, ""], "start", BEYOND),
  no("a decrease without its start is refused", ["", 4, 3, "decrease"], "start", "give the start"),
  no("a metric whose start equals its target is refused", [50, 50, 50, ""], "target", "not gradable: start equals target"),
  no("between with a start inside the band is refused", [97, "95..99", 90, "between"], "start", "lies inside 95 to 99"),
  no("between outside the band without a start is refused", ["", "95..99", 90, "between"], "start", "give the start"),
  no("between with one number for a target is refused", [80, 95, 90, "between"], "target", "write it as 95..99"),
  no("between with words for a target is refused", [80, "high enough", 90, "between"], "target", "write it as 95..99"),
  no("between with a target that became a date is refused", [80, { date: "2026-07-05" }, 90, "between"], "target", "Sheets read this as a date; write 5..7"),
  no("maybe is neither yes nor no", ["", "", "maybe", "yes/no"], "current", "write yes or no"),
  no("2 is neither yes nor no", ["", "", 2, "yes/no"], "current", "write yes or no"),
  no("a yes/no result with no for a target is refused", ["", "no", "no", "yes/no"], "target", "yes is the success"),
  no("a milestone of 40 is refused", ["", "", 40, "milestone"], "current", "0.4 or 40 %"),
  no("a milestone of 75 is told its own share", ["", "", 75, "milestone"], "current", "0.75 or 75 %"),
  no("a milestone below 0 is refused", ["", "", -0.5, "milestone"], "current", "0.4 or 40 %"),
  no("a milestone of TRUE is refused", ["", "", true, "milestone"], "current", "0.4 or 40 %"),
  no("1,200 as text is refused", [0, "1,200", 600, ""], "target", "1200 or 1.2"),
  no("1.200 as text is refused", [0, "1.200", 600, ""], "target", "1200 or 1.2"),
  no("5m as text is refused, as it may be metres, minutes or millions", [0, "5m", 3, ""], "target", "write the number in full"),
  no("a comparison is refused with the type to use", [9, "<5", 7, ""], "target", "use type at least or at most"),
  no("hours beside minutes are refused", ["4 h", "2 h", "90 min", ""], "current", "\"90 min\" and \"2 h\" are in different units"),
  no("euros beside dollars are refused", ["€1M", "$2M", "€1.5M", "metric"], "current", "different units"),
  no("words where a number belongs are refused", [0, 100, "a lot", ""], "current", "\"a lot\" is not a number"),
  no("TRUE where a number belongs is refused", [0, 100, true, ""], "current", "use type yes/no"),
  no("a date for a start is refused", [{ date: "2026-03-07" }, 10, 5, ""], "start", DATE),
  no("a date for a target is refused", [0, { date: "2026-07-10" }, 5, ""], "target", DATE),
  no("a date for a current is refused", [0, 10, { date: "2026-10-07" }, ""], "current", DATE),
  no("a date for a current of at least is refused", [0, 10, { date: "2026-10-07" }, "at least"], "current", DATE),
  no("a date for a current of a milestone is refused", ["", "", { date: "2026-03-05" }, "milestone"], "current", DATE),
  no("a date for a current of yes/no is refused", ["", "", { date: "2026-01-01" }, "yes/no"], "current", DATE),
  no("a duration for a current is refused by name", [0, 10, { date: "1899-12-31" }, ""], "current", "Sheets read this as a duration"),
  no("a type nobody knows is refused with the types there are", [0, 1, 1, "vibes"], "type", "metric, at least, at most, between, yes/no or milestone"),
  no("a number for a type is refused", [0, 1, 1, 7], "type", "metric, at least"),
];
