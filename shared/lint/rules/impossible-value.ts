import type { Meaning } from "../../sheet/okr-sheet.ts";
import type { Parse } from "../parse/parse.ts";
import type { Quantity } from "../parse/quantity.ts";
import { lowerAt } from "../parse/tokens.ts";
import { write } from "../cells/row-rule.ts";
import { unitNamed, unitText } from "../cells/units.ts";
import { marked } from "../replace-span.ts";
import { numberIn, plainNumber, shown } from "../row-cells.ts";
import type { KeyResultRule, Problem, RowCells, RuleCard } from "../rule.ts";
import { words } from "../words/list.ts";

/** A value that its measure cannot have, such as a share of 130% or an NPS of 140. */
export const impossibleValue: KeyResultRule = {
  id: "impossible-value",
  on: "keyResult",
  severity: "warning",
  wording: false,
  check: ({ parse, cells }) => {
    const limits = limitsOf(parse) ?? countedIn(parse, cells);
    if (limits === null) return [...overFull(parse), ...overCut(parse), ...signSlip(cells)];
    const stated = inSentence(parse, limits);
    return stated.length > 0 ? stated : inCells(cells, limits);
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "A value beyond the end of its scale can never be reached, so it was meant for another measure or has a digit too many.",
  source: "Keyline: every scale has its ends",
  examples: {
    bad: [
      "Raise the share of solar power from 40% to «130%»",
      "Rider NPS rises from 31 to «140»",
      "Rider rating rises from 3.9/5 to «5.5»/5",
      "Uptime of the ticket machines rises from 98% to «101%»",
      "Customer retention rises from 80% to «120%»",
      { text: "Cut complaints by «120%»", cells: { start: 40, target: 0 } },
      { text: "Night riders", cells: { start: 700, target: 900, current: -790 }, at: "current" },
      { text: "Lost umbrellas", cells: { start: 40, target: -5, unit: "umbrellas" }, at: "target" },
      { text: "Number of lost umbrellas", cells: { start: 40, target: -20 }, at: "target" },
      { text: "Percentage of buses on time", cells: { start: 81, target: 192 }, at: "target" },
    ],
    good: [
      "Raise the share of solar power from 40% to 60%",
      "Rider NPS rises from -5 to 40",
      "Rider rating rises from 3.9/5 to 4.7/5",
      "Grow the share price by 130%",
      "Night riders rise by 130%",
      "Net revenue retention rises from 98% to 115%",
      { text: "Adoption of the night bus", cells: { start: 0, target: 250 } },
      { text: "Depot temperature", cells: { start: 4, target: -5, unit: "degrees" } },
      { text: "Share of solar power", cells: { start: 0.4, target: 0.6 } },
      { text: "Percentage of buses on time", cells: { start: 81, target: 92 } },
      { text: "Number of lost umbrellas against last year", cells: { start: 0, target: -20 } },
    ],
  },
};

/** The ends of the scale of what is measured, and in which unit the sentence gives it. */
interface Limits {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly unit: RegExp;
}

const SHARE: Limits = { name: "a share lies between 0% and 100%", least: 0, most: 100, unit: /^%$/ };
const NPS: Limits = { name: "an NPS lies between -100 and 100", least: -100, most: 100, unit: /^(|nps|points?|pts)$/ };
const COUNT: Limits = { name: "a number of things is never below 0", least: 0, most: Infinity, unit: /^$/ };

const SHARES = words("share percentage proportion probability likelihood");
/** What may be more than all of it, and what is measured about an NPS besides itself. */
const OPEN = words(`
  target targets quota plan goal goals budget forecast baseline price prices against versus vs change difference net compared growth increase
  revenue dollar responses response respondents survey surveys answers participants promoters detractors reviews
`);

/** Measures that are a part of something wherever they are given as a percentage. */
const PARTS = words("uptime availability accuracy conversion retention churn attrition punctuality adoption");
const PART: Limits = { ...SHARE, name: "it lies between 0% and 100%" };

function limitsOf({ tokens }: Parse): Limits | null {
  let found: Limits | null = null;
  for (let at = 0; at < tokens.length && found === null; at += 1) {
    const word = lowerAt(tokens, at);
    if (word === "nps" || word === "enps") found = NPS;
    if (PARTS.has(word)) found = PART;
    else if (word === "of") found = lowerAt(tokens, at - 1) === "number" ? COUNT : SHARES.has(lowerAt(tokens, at - 1)) ? SHARE : null;
  }
  return found !== null && tokens.some(({ lower }) => OPEN.has(lower)) ? null : found;
}

const isBeyond = (value: number, { least, most }: Limits): boolean => value < least || value > most;

function inSentence({ text, quantities, relative, target }: Parse, limits: Limits): Problem[] {
  const found = quantities.find((quantity) => quantity.form === "digits" && quantity.certain && limits.unit.test(quantity.unit ?? "")
    && !(relative && quantity === target) && isBeyond(quantity.value, limits));
  return found ? [problem(text, found, limits.name)] : [];
}

/** "From 3.9/5 to 5.5/5" says itself where its scale ends. */
function overFull({ text, tokens, quantities }: Parse): Problem[] {
  const top = quantities.find(({ unit, other }) => unit === "score" && other !== null)?.other ?? null;
  const found = quantities.find(({ value, next }) =>
    top !== null && value > top && lowerAt(tokens, next) === "/" && Number(lowerAt(tokens, next + 1)) === top);
  return found ? [problem(text, found, `the scale ends at ${top ?? 0}`)] : [];
}

/** "Cut it by 120%" */
const overCut = ({ text, target, relative, verb }: Parse): Problem[] =>
  (target && relative && target.unit === "%" && target.value > 100 && verb?.class === "down"
    ? [problem(text, target, "nothing shrinks by more than all of it")] : []);

/** -790 on the way from 700 to 900. */
function signSlip(cells: RowCells | null): Problem[] {
  const [start, target, current] = [numberIn(cells, "start"), numberIn(cells, "target"), numberIn(cells, "current")];
  if (!start || !target || !current || current.value >= 0) return [];
  const value = Number(plainNumber(-current.value));
  if (value < Math.min(start.value, target.value) || value > Math.max(start.value, target.value)) return [];
  const message = `The current cell holds ${shown(current)}, on a way from ${shown(start)} to ${shown(target)}; write it without the minus.`;
  return start.value > 0 && target.value > 0 ? [{ at: "current", span: null, message, fixes: [write("current", value)] }] : [];
}

/** Things that the unit cell counts, in cells that start above 0. */
function countedIn({ tokens }: Parse, cells: RowCells | null): Limits | null {
  const counted = /^[a-z]{3,}s$/i.test(unitText(cells ?? {})) && unitNamed(unitText(cells ?? {})) === null && !SIGNED.test(unitText(cells ?? {}));
  return counted && (numberIn(cells, "start")?.value ?? 0) > 0 && !tokens.some(({ lower }) => OPEN.has(lower)) ? COUNT : null;
}

const SIGNED = /^(?:points|pts|degrees|dollars|euros|pounds|steps|stars)$/i;

const problem = (text: string, { span }: Quantity, name: string): Problem =>
  ({ at: "keyResult", span, message: `“${marked(text, span)}” cannot be: ${name}; write the value that is meant.`, fixes: [] });

const VALUES: readonly Meaning[] = ["start", "target", "current"];

function inCells(cells: RowCells | null, limits: Limits): Problem[] {
  return VALUES.reduce<Problem[]>((found, at) => {
    const cell = numberIn(cells, at);
    const value = cell && (cell.unit === "%" ? cell.value * 100 : cell.value);
    const isOther = limits === PART && cell?.unit !== "%" && unitNamed(unitText(cells ?? {})) !== "%";
    if (cell === null || value === null || isOther || !isBeyond(value, limits)) return found;
    return [...found, { at, span: null, message: `The ${at} cell holds ${shown(cell)}, but ${limits.name}; write the value that is meant.`, fixes: [] }];
  }, []);
}
