import { claimRule, isCounted } from "../claim/claim-rule.ts";
import type { RuleCard } from "../rule.ts";

/** A key result that only names a thing to deliver, or what can be done once it is there. */
export const deliverableOnly = claimRule("deliverable-only", "warning", ["milestone", "yes/no"], ({ kind }, said, keyResult) => {
  if (!/^(deliverable|there)$/.test(kind) || (kind === "deliverable" && keyResult.parse.deadline !== null) || isCounted(keyResult.cells)) return null;
  const what = kind === "there" ? "says what will be there" : "is something to deliver";
  return `“${said}” ${what}; say what changes for somebody because of it, from where to where.`;
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "A thing that is there helps nobody until somebody does something with it.",
  source: "OKR Guide; Foundry",
  examples: {
    bad: [
      "«A landing page» for the loyalty card",
      "«Timetable app» for the night line",
      "New ticket desk is «live»",
      "Guests «can» change their booking themselves",
    ],
    good: [
      "40% of guests change their booking themselves",
      "Satisfaction with the night line",
      { text: "Timetable app", cells: { start: 200, target: 900 } },
      { text: "Median first answer", cells: { start: 9, target: 4 } },
      { text: "A landing page for the loyalty card", cells: { type: "yes/no" } },
    ],
  },
};
