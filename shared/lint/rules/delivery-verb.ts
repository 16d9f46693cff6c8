import { claimRule } from "../claim/claim-rule.ts";
import type { RuleCard } from "../rule.ts";

/** A key result that promises work and not what the work changes. */
export const deliveryVerb = claimRule("delivery-verb", "warning", ["milestone"], ({ kind }, said) =>
  kind === "delivered" ? `“${said}” says what gets done; say what changes for somebody once it is, from where to where.` : null);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "Work can be finished and change nothing; a key result says what will be different for somebody.",
  source: "OKR Guide; Foundry; Engineering essay",
  examples: {
    bad: [
      "«Launch» the loyalty card by June",
      "We will «roll out» badges in 3 warehouses",
      "«Migrate» 80% of price lists to the new format",
      "Driver handbook fully «written»",
      "3 depots «connected» to the booking desk",
      "«Attend» trade fairs",
    ],
    good: [
      "Loyalty card holders rise from 2,000 to 9,000",
      "Launch the loyalty card so that repeat visits rise from 18% to 30%",
      "Build time falls below 6 minutes",
      "Release frequency grows from 2 to 8 a month",
      "80% of parcels shipped on Monday arrive by Wednesday",
      "Deliver savings of €200k",
      "Add 400 paying members",
      "Answer 95% of letters within 2 days",
      { text: "Letters answered", cells: { start: 40, target: 75 } },
      { text: "Open the second warehouse", cells: { type: "milestone" } },
    ],
  },
};
