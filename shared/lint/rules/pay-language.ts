import type { RuleCard } from "../rule.ts";
import { objectiveWording } from "../wording/wording-rule.ts";
import { PAY } from "../words/aims.ts";
import { firstPhrase } from "../parse/phrase-list.ts";

/** An objective that speaks of pay or ratings. */
export const payLanguage = objectiveWording(
  "pay-language", "hint", ({ tokens }) => firstPhrase(PAY, tokens),
  (words) => `“${words}” ties the goal to pay, and then people aim low; leave it out.`,
);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "Where goals decide about pay, nobody sets one that could be missed.",
  source: "Tech-lead handbook; OKR Guide",
  examples: {
    bad: ["Reach every goal to earn the yearly «bonus»"],
    good: ["Drivers are proud to work here"],
  },
};
