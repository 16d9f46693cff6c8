import { marked } from "../replace-span.ts";
import { measureType } from "../row-cells.ts";
import { deliveryIn } from "../delivery.ts";
import type { KeyResultRule, RuleCard } from "../rule.ts";

/** A key result that promises work and not what the work changes. */
export const deliveryVerb: KeyResultRule = {
  id: "delivery-verb",
  on: "keyResult",
  severity: "warning",
  wording: true,
  check: ({ parse, cells }) => {
    const span = measureType(cells) === "milestone" ? null : deliveryIn(parse);
    if (!span) return [];
    const message = `“${marked(parse.text, span)}” says what gets done; say what changes for somebody once it is, from where to where.`;
    return [{ at: "keyResult", span, message, fixes: [] }];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "Work can be finished and change nothing; a key result says what will be different for somebody.",
  source: "OKR Guide; Foundry; Engineering essay; Google playbook (consult, help, analyse, participate)",
  examples: {
    bad: [
      "«Launch» the loyalty card by June",
      "We will «roll out» badges in 3 warehouses",
      "«Run» 12 workshops for new managers",
      "«Help» the sales team with demos",
      "Driver handbook fully «written»",
    ],
    good: [
      "Loyalty card holders rise from 2,000 to 9,000",
      "Launch the loyalty card so that repeat visits rise from 18% to 30%",
      "Build time falls below 6 minutes",
      "Release frequency grows from 2 to 8 a month",
      "80% of parcels shipped on Monday arrive by Wednesday",
      { text: "Open the second warehouse", cells: { type: "milestone" } },
    ],
  },
};
