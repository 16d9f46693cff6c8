import { isRefusal, type Refusal } from "../../okr/refusal.ts";
import type { Meaning, Reading } from "../../sheet/okr-sheet.ts";
import { gradeIn } from "../grading.ts";
import { write } from "../cells/row-rule.ts";
import { parse as readText, type Parse } from "../parse/parse.ts";
import type { Quantity } from "../parse/quantity.ts";
import { hasEnded } from "../row-state.ts";
import { offScale } from "../cells/percent-scale.ts";
import { statedType, typeOfBound } from "../cells/stated-type.ts";
import { numberIn, plainNumber, sameStartAndTarget, shown, shownText } from "../row-cells.ts";
import type { KeyResult, KeyResultRule, Problem, Proposal, RowCells, RuleCard } from "../rule.ts";
import { SECONDS } from "../words/units.ts";

/** A key result whose cells grading refuses: an error value, a text where a number belongs, a start that is missing. */
export const cannotBeGraded: KeyResultRule = {
  id: "cannot-be-graded",
  on: "keyResult",
  severity: "error",
  wording: false,
  check: ({ parse, cells, grading }) => {
    if (cells === null || grading === null || hasEnded(cells)) return [];
    return ungraded(parse, cells, grading);
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "What cannot be read as a value gives no grade, and the objective's score would be made without it.",
  source: "Keyline's grading: it refuses what it would have to guess",
  examples: {
    bad: [
      { text: "Late buses fall from 50 to 20", cells: { start: 50, target: 20, current: { kind: "error", code: "#DIV/0!" } }, at: "current" },
      { text: "Late buses fall from 50 to 20", cells: { start: 50, target: { kind: "error", code: "#REF!" }, current: "" }, at: "target" },
      { text: "Late buses fall from 50 to 20", cells: { start: 50, target: 20, current: "no count yet" }, at: "current" },
      { text: "Late buses fall from 50 to 20", cells: { start: "about 50", target: 20, current: 41 }, at: "start" },
      { text: "Late buses fall from 50 to 20", cells: { start: 50, target: "<20", current: 41, type: "" }, at: "target" },
      { text: "Late buses fall to 20", cells: { start: "", target: 20, current: 41 }, at: "start" },
      { text: "Move to the new depot", cells: { type: "milestone", target: 1, current: 40 }, at: "current" },
      { text: "Move all three depots", cells: { start: 0, target: "3/3", current: 2 }, at: "target" },
    ],
    good: [
      "Late buses fall from 50 to 20",
      { text: "Late buses fall from 50 to 20", cells: { start: 50, target: 20, current: 41 } },
      { text: "Late buses fall from 50 to 20", cells: { start: 50, target: 20, current: "" } },
      { text: "Late buses fall from 50 to 20", cells: { start: 50, target: 20, current: "41 buses" } },
      { text: "Hold the number of late buses", cells: { start: 50, target: 50, current: 48 } },
      { text: "Late buses fall from 50 to 20", cells: { start: 50, target: 20, current: "moved to another team", status: "Cancelled" } },
      { text: "Move to the new depot", cells: { type: "milestone", target: 1, current: 0.4 } },
      { text: "The depot has its licence", cells: { type: "yes/no", current: "no" } },
      { text: "Fewer than 20 late buses a month", cells: { target: 20, current: 31 } },
      { text: "First reply under 1 hour", cells: { target: 1, current: 1.8 } },
      { text: "Keep on-time departures above 90%", cells: { target: 0.9, current: 0.95 } },
    ],
  },
};

const GRADED = ["start", "target", "current", "type"] as const satisfies readonly Meaning[];

function ungraded(parse: Parse, cells: RowCells, grading: NonNullable<KeyResult["grading"]>): Problem[] {
  const outcome = gradeIn(grading);
  if (isRefusal(outcome)) return sameStartAndTarget(cells) || offScale({ parse, cells }) !== null ? [] : refused(outcome, parse, cells);
  if (typeof outcome === "number" || outcome === "") return [];
  const at = GRADED.find((meaning) => cells[meaning]?.kind === "error") ?? "current";
  return [{ at, span: null, message: `The ${at} cell shows ${outcome}, so there is no grade; mend its formula, or write the value.`, fixes: [] }];
}

function refused({ argument, message }: Refusal, parse: Parse, cells: RowCells): Problem[] {
  const at = GRADED.find((meaning) => meaning === argument) ?? "current";
  if (at === "start" && message.startsWith("blank")) return unstarted(message, parse, cells);
  const held = cells[at];
  const plain = held?.kind === "text" && /is (?:a comparison|not a number)/.test(message) && !STEPS.test(held.text) ? loneNumber(held.text) : null;
  if (held && plain) return [{ at, span: null, ...rewritten(held, plain, at, cells) }];
  const steps = held?.kind === "text" ? STEPS.exec(held.text)?.[1] : undefined;
  const cell = steps === undefined ? `The ${at} cell gives no grade: ${message}.` : `The ${at} cell counts steps, which give no grade here; write ${steps}.`;
  return [{ at, span: null, message: message.startsWith("blank") ? `The ${at} is ${message}.` : cell, fixes: [] }];
}

/** What keeps a level needs no start: its type says on which side of the target it shall stay, and so may its sentence. */
function unstarted(message: string, parse: Parse, cells: RowCells): Problem[] {
  if (statedType(parse, cells) !== null) return [];
  const [target, current] = [numberIn(cells, "target"), numberIn(cells, "current")];
  const beyond = target && current && target.value !== 0
    ? `blank, and ${shown(current)} is beyond the target ${shown(target)}; give the start, or use type at least or at most` : message;
  const type = cells.type && parse.comparator !== null ? typeOfBound(parse.comparator) : null;
  const fixes: Proposal[] = type === null ? [] : [{ label: `Set the type to “${type}”`, at: "type", replacement: type, asks: true }];
  return [{ at: "start", span: null, message: `The start is ${beyond}.`, fixes }];
}

/** The one number in "<20", "900+" and "4.6 ★". */
function loneNumber(text: string): Quantity | null {
  const { quantities: [only, ...more], tokens } = readText(text);
  return only && more.length === 0 && only.certain && only.form === "digits" && tokens.length <= SHORT ? only : null;
}

const SHORT = 6;
const MINUTE = 60;

/** A length of time goes into the unit that the others have, which nobody but the team knows. */
function rewritten(held: Reading, { value, unit, comparator }: Quantity, at: Meaning, cells: RowCells): Pick<Problem, "message" | "fixes"> {
  const seconds = SECONDS.get(unit ?? "");
  const type = comparator !== null && at === "target" ? typeOfBound(comparator) : null;
  const written = seconds === undefined ? `${plainNumber(value)}${unit === "%" ? "%" : ""}` : `${plainNumber((value * seconds) / MINUTE)} where the row counts minutes`;
  const typed = type === null ? "" : ` and ${cells.type ? "set the type to" : "use type"} “${type}”`;
  const message = `The ${at} cell holds ${shownText(held)}, which gives no grade; write ${written}${typed}.`;
  return { message, fixes: seconds === undefined ? [write(at, unit === "%" ? Number(plainNumber(value / 100)) : value)] : [] };
}

/** "2/3", which grading would take for a date. */
const STEPS = /^(\d+) ?(?:\/|of) ?\d+$/;
