import { claimRule } from "../claim/claim-rule.ts";
import type { RuleCard } from "../rule.ts";

/** A key result that promises to help with something, whatever comes of it. */
export const helperVerb = claimRule("helper-verb", "warning", [], ({ kind }, said) =>
  kind === "help" ? `“${said}” can be done without anything coming of it; say what will be different where it succeeds.` : null);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "Consulting, helping, analysing and taking part describe effort that succeeds whatever happens.",
  source: "Google playbook",
  examples: {
    bad: [
      "«Help» the sales team with demos",
      "«Support» night nurses during 12 shifts",
      "We will «participate» in the city's traffic council",
    ],
    good: [
      "Sales wins 14% of the deals that saw a demo, up from 9%",
      "Support requests per night shift fall from 12 to 4",
    ],
  },
};
