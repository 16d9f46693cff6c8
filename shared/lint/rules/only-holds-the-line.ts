import type { MeasureType } from "../../okr/measure-type.ts";
import { isRefusal } from "../../okr/refusal.ts";
import { statedType, typeOfBound } from "../cells/stated-type.ts";
import { gradeIn } from "../grading.ts";
import type { Parse } from "../parse/parse.ts";
import { marked } from "../replace-span.ts";
import { measureType, sameStartAndTarget } from "../row-cells.ts";
import type { KeyResultRule, RuleCard } from "../rule.ts";

/** A key result that only keeps a level, measured as if it had a way to go. */
export const onlyHoldsTheLine: KeyResultRule = {
  id: "only-holds-the-line",
  on: "keyResult",
  severity: "hint",
  wording: true,
  check: ({ parse, cells, grading }) => {
    const { direction, target, text, verb } = parse;
    if (target === null || target.form === "range" || measureType(cells) !== "metric" || sameStartAndTarget(cells)) return [];
    const stated = statedType(parse, cells);
    const isOpen = stated === "at most" || (stated !== null && grading !== null && isRefusal(gradeIn(grading)));
    if (direction !== "maintain" && !isOpen) return [];
    const span = verb && direction === "maintain" ? verb.span : target.span;
    const type = stated ?? bandOf(parse);
    const [is, by] = [span === target.span ? "is a level to keep and" : "keeps a level and", cells && !cells.type ? "a type column with" : "type"];
    const message = `“${marked(text, span)}” ${is} does not move; ${by} “${type}” grades it as in or out.`;
    if (cells && !cells.type) return [{ at: "type", span: null, message, fixes: [] }];
    const fixes = cells ? [{ label: `Set the type to ${type}`, at: "type" as const, replacement: type, asks: true }] : [];
    return [{ at: "keyResult", span, message, fixes }];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "Holding a level is worth watching, and graded by how far it moved it would count nothing or everything.",
  source: "Google playbook (re:Work); OKR Guide",
  examples: {
    bad: [
      "Churn stays below «3%»",
      "«Keep» on-time departures above 95%",
      { text: "«Maintain» sick leave at most 4%", cells: { type: "" } },
      { text: "Fewer than «20» late buses a month", cells: { type: "", target: 20, current: 31 } },
      { text: "Keep on-time departures above 95%", cells: { target: 0.95 }, at: "type" },
    ],
    good: [
      "On-time departures rise from 91% to 95%",
      { text: "Keep on-time departures above 95%", cells: { type: "at least" } },
      { text: "At least 12 depots", cells: { type: "", target: 12, current: 5 } },
    ],
  },
};

const bandOf = ({ comparator, target }: Parse): MeasureType => (target?.form === "none" ? "at most" : typeOfBound(comparator ?? "at least"));
