import { claimRule } from "../claim/claim-rule.ts";
import type { RuleCard } from "../rule.ts";

/** A key result that counts what the team does or makes. */
export const countedActivity = claimRule("counted-activity", "warning", ["milestone"], ({ kind }, said) =>
  kind === "activity" ? `“${said}” counts your own work; count what others do or get because of it, from where to where.` : null);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "Twelve workshops can be held and leave everything as it was; the count rewards being busy.",
  source: "OKR Guide; Engineering essay",
  examples: {
    bad: [
      "«Run» 12 workshops for new managers",
      "At least 12 «interviews» with night drivers",
      "3 «articles» a month",
      "«Grow» the recipe library from 6 recipes to 20",
    ],
    good: [
      "Managers who give feedback every month rise from 30% to 75%",
      "At least 12 bakeries reorder within a month",
      "40 guest reviews on the city guide",
      "Visits to the workshop page reach 4,000 a month",
    ],
  },
};
