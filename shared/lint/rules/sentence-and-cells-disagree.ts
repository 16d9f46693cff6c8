import { decimalSign } from "../../okr/decimal-sign.ts";
import type { Quantity } from "../parse/quantity.ts";
import { marked } from "../replace-span.ts";
import { measureType, type NumberReading, numberIn, shown } from "../row-cells.ts";
import type { KeyResult, KeyResultRule, Problem, RuleCard } from "../rule.ts";
import { alignments } from "../align-amounts.ts";
import { said } from "../cells/said.ts";
import { unitNamed, unitText } from "../cells/units.ts";
import { isSlip, maySay } from "../same-amount.ts";

/** A sentence that states another start or target than the cells beside it. */
export const sentenceAndCellsDisagree: KeyResultRule = {
  id: "sentence-and-cells-disagree",
  on: "keyResult",
  severity: "error",
  wording: false,
  check: (keyResult) => {
    const type = measureType(keyResult.cells);
    if (type === "yes/no" || type === "milestone") return [];
    if (isAboutAnother(keyResult)) return [];
    const found = [...disagreement(keyResult, "start"), ...disagreement(keyResult, "target")];
    return found.length > 1 ? bothEnds(keyResult, found) : found;
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "The grade follows the cells while people read the sentence, so one of the two is false.",
  source: "Keyline: only where sentence and numbers share a row can they contradict each other",
  examples: {
    bad: [
      { text: "Late buses fall from 50 to «20»", cells: { start: 50, target: 25 } },
      { text: "Raise on-time departures from «81%» to 92%", cells: { start: 0.8, target: 0.92 } },
      { text: "Ticket income reaches «€3.5M»", cells: { start: 2_000_000, target: 3_000_000 } },
      { text: "Sign «12» depots", cells: { start: 0, target: 15 } },
      { text: "Bring late buses to under «20»", cells: { target: 25 } },
      { text: "Sign at least «12» depots", cells: { start: 0, target: 15 } },
      { text: "«90%» of riders find a seat", cells: { start: 60, target: 85, unit: "%" } },
      { text: "Boarding takes less than «40 seconds»", cells: { start: 80, target: 50, unit: "s" } },
      { text: "Night riders «1,200» → 3,000", cells: { start: 1100, target: 3000 } },
      { text: "Rider NPS of «50»", cells: { target: 55 } },
      { text: "Rider NPS ≥ «50»", cells: { target: 55 } },
      { text: "Keep late buses below «20»", cells: { start: "", target: 25 } },
      { text: "On-time share at least «90%»", cells: { target: 0.8 } },
      { text: "«90%» of letters are answered on the day", cells: { start: 0.4, target: 0.8 } },
      { text: "At least «90%» of riders rate us 4 or more", cells: { target: 0.8, unit: "%" } },
      { text: "«Zero» missed stops", cells: { start: 5, target: 1 } },
      { text: "Night riders rise from 3,000 to «4,500»", cells: { start: 3000, target: 4.5 } },
      { text: "Fahrgastnote von «41» auf 48 steigern", cells: { start: 31, target: 48 } },
    ],
    good: [
      { text: "Late buses fall from 50 to 20", cells: { start: 50, target: 20 } },
      { text: "Raise on-time departures from 81% to 92%", cells: { start: 0.81, target: 0.92 } },
      { text: "Ticket income reaches €3.5M", cells: { start: 2000, target: 3500 } },
      { text: "Boarding takes 2 minutes instead of five", cells: { start: 300, target: 120 } },
      { text: "Cut boarding from 3 hours to 45 minutes", cells: { start: 180, target: 45 } },
      { text: "Grow night riders by 30%", cells: { start: 1000, target: 1300 } },
      { text: "12 depots report daily, 3 of them by phone", cells: { start: 0, target: 12 } },
      { text: "Late buses fall from 50 to 20", cells: { start: "", target: "" } },
      { text: "Sign 12 depots", cells: { start: 30, target: 42 } },
      { text: "Reach the top 10% of riders with a survey", cells: { start: 40, target: 60, unit: "%" } },
      { text: "Publish 8 guides", cells: { start: 0, target: 500, unit: "readers" } },
      { text: "80% of depots report daily", cells: { start: 0, target: 16, unit: "depots" } },
      { text: "Move 40 depots to the new timetable", cells: { start: 0, target: 100 } },
      { text: "Raise rider rating to 48 (now 41)", cells: { start: 38, target: 48 } },
      { text: "Raise rider rating from 41 to 48 and renew 12 depots", cells: { start: 0, target: 12 } },
      { text: "No downtime on the night line", cells: { start: 98, target: 99.9 } },
      { text: "No. of missed stops", cells: { start: 40, target: 20 } },
      { text: "No of missed stops", cells: { start: 40, target: 20 } },
      { text: "Lines with an NPS ≥ 50", cells: { start: 2, target: 8 } },
      { text: "Night riders rise from 3,000 to 4,500", cells: { start: 3, target: 4.5 } },
      { text: "Ticket income rises from 2.8 to 3.5 million euros", cells: { start: 2_800_000, target: 3_500_000 } },
      { text: "Trips over 50 km", cells: { start: 2, target: 8 } },
      { text: "Wartezeit von 2 Minuten auf 90 Sekunden senken", cells: { start: 120, target: 90 } },
      { text: "Complaints per 100 trips", cells: { start: 18, target: 12 } },
      { text: "Complaints open > 30 days", cells: { start: 140, target: 40 } },
      { text: "Drivers still active in week 4", cells: { start: 0.38, target: 0.55 } },
    ],
  },
};

/** Where both ends differ, rewriting the sentence for one of them would only make a third version. */
function bothEnds({ parse, cells }: KeyResult, found: readonly Problem[]): Problem[] {
  const isIn = (end: "start" | "target", meaning: "start" | "target"): boolean => {
    const [stated, cell] = [said(parse, end), numberIn(cells, meaning)];
    return stated !== null && cell !== null && maySay(stated, cell);
  };
  const [first] = found;
  if (first && isIn("start", "target") && isIn("target", "start")) return [{ ...first, message: SWAPPED, fixes: [] }];
  return found.map((problem) => ({ ...problem, fixes: problem.fixes.filter(({ at }) => at !== "keyResult") }));
}

const SWAPPED = "The start and the target cell stand the wrong way round for this sentence; swap the two numbers.";

function disagreement({ parse, cells, grading }: KeyResult, meaning: "start" | "target"): Problem[] {
  const cell = numberIn(cells, meaning);
  if (!cell) return [];
  const unit = unitText(cells ?? {});
  const otherEnd = meaning === "start" ? "target" : "start";
  const other = numberIn(cells, otherEnd);
  const stated = inLocale(said(parse, meaning, unitNamed(cell.unit ?? unit) ?? kindOf(cell, other)), parse.text, grading?.locale ?? null);
  if (!stated?.certain || isRounded(stated, cell, meaning)) return [];
  const otherSaid = said(parse, otherEnd);
  const slipped = other !== null && otherSaid !== null && isSlip(stated, cell, otherSaid, other);
  if (maySay(stated, cell) && !slipped) return [];
  const isCount = parse.moves.length === 0 && !parse.aimed;
  if (isCount && (mayCountAlong(stated, cell, numberIn(cells, "start")) || countsAnother(stated, unit))) return [];
  if (cell.unit === "%" && stated.unit !== "%" && stated.unit !== null) return [];
  const message = `The sentence says ${marked(parse.text, stated.span)}, the ${meaning} cell says ${shown(cell)}; let both say the same.`;
  return [{ at: "keyResult", span: stated.span, message, fixes: alignments(parse.text, stated, { meaning, cell, other }) }];
}

/** What is less than a whole beside nothing larger is hardly a count. */
const kindOf = ({ value, unit }: NumberReading, other: NumberReading | null): string | null =>
  (unit === null && value > 0 && value < 1 && Math.abs(other?.value ?? 0) <= 1 ? "%" : null);

/** "1.200" is 1,200 where the spreadsheet writes its fractions with a comma. */
function inLocale(stated: Quantity | null, text: string, locale: string | null): Quantity | null {
  const written = stated && !stated.certain && stated.form === "digits" ? /^\d{1,3}\.\d{3}$/.exec(marked(text, stated.span)) : null;
  return stated && written && decimalSign(locale) === "," ? { ...stated, value: Number(written[0].replace(".", "")), certain: true } : stated;
}

/**
 * "Hire 5 engineers" agrees with 10 → 15, which counts them on top, and with 0 → 100, the share of them that is hired;
 * "no downtime" agrees with 99.9.
 */
function mayCountAlong(said: Quantity, cell: NumberReading, start: NumberReading | null): boolean {
  const onTop = start !== null && maySay(said, { ...cell, value: cell.value - start.value });
  if (said.value === 0) return cell.value % 1 !== 0 || cell.unit === "%" || (start !== null && cell.value > start.value);
  return onTop || cell.value === 1 || cell.value === 100;
}

/** "Publish 8 guides" beside 500 with the unit "readers" is measured by what comes of it. */
const countsAnother = ({ unit }: Quantity, written: string): boolean =>
  unitNamed(unit) === null && unit !== null && written !== "" && !written.toLowerCase().includes(unit.replace(/s$/, ""));

/** With a second amount in the sentence the cells may be about that one, so the first is not held against them. */
function isAboutAnother({ parse: { quantities, moves, target }, cells }: KeyResult): boolean {
  const [from, to] = moves[0] ? [moves[0].from, moves[0].to] : [target, target];
  const others = quantities.filter((quantity) => quantity !== from && quantity !== to);
  const numbers = [numberIn(cells, "start"), numberIn(cells, "target")];
  return others.some((other) => numbers.some((cell) => cell !== null && maySay(other, cell)));
}

const ROUNDED_FROM = 10;

/** A sentence may round a start that comes from a live source: "from 41" beside 41.3. */
function isRounded(said: Quantity, cell: NumberReading, meaning: "start" | "target"): boolean {
  if (meaning !== "start" || said.value < ROUNDED_FROM) return false;
  return [cell.value, cell.value * 100].some((value) => Math.abs(value - said.value) < 0.5 && value % 1 !== 0);
}
