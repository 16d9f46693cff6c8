import type { MeasureType } from "../../okr/measure-type.ts";
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
  check: ({ parse, cells }) => {
    if (parse.direction !== "maintain" || parse.target === null || parse.target.form === "range" || measureType(cells) !== "metric" || sameStartAndTarget(cells)) return [];
    const span = parse.verb?.span ?? parse.target.span;
    const type = bandOf(parse);
    const message = `“${marked(parse.text, span)}” ${parse.verb ? "keeps a level and" : "is a level to keep, which"} has no way to go; type “${type}” grades it as in or out.`;
    const fixes = cells?.type ? [{ label: `Set the type to ${type}`, at: "type" as const, replacement: type, asks: true }] : [];
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
    ],
    good: [
      "On-time departures rise from 91% to 95%",
      { text: "Keep on-time departures above 95%", cells: { type: "at least" } },
    ],
  },
};

const bandOf = ({ comparator, target }: Parse): MeasureType =>
  comparator === "at most" || comparator === "below" || target?.form === "none" ? "at most" : "at least";
