import { claimRule, isCounted } from "../claim/claim-rule.ts";
import type { RuleCard } from "../rule.ts";

/** A key result of which only the date can be checked. */
export const dateOnlyMilestone = claimRule("date-only-milestone", "warning", ["milestone", "yes/no"], ({ kind }, said, { parse, cells }) =>
  kind === "deliverable" && parse.deadline !== null && !isCounted(cells)
    ? `“${said}” has a date and no measure; say who uses it by then, from how many to how many, or set the type to milestone.`
    : null);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "A date tells when something is there, not whether anybody is better off.",
  source: "Framework",
  examples: {
    bad: ["«Partner portal» by 7 March", "«Night timetable» in Q3"],
    good: [
      "Partners on the portal rise from 0 to 12 by 7 March",
      { text: "Partner portal by 7 March", cells: { start: 200, target: 900 } },
      { text: "Partner portal by 7 March", cells: { type: "milestone" } },
    ],
  },
};
