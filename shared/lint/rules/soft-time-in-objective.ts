import { firstPhrase } from "../parse/phrase-list.ts";
import type { RuleCard } from "../rule.ts";
import { objectiveWording } from "../wording/wording-rule.ts";
import { SOON } from "../words/aims.ts";

/** An objective with a time that fixes no day, such as "soon". */
export const softTimeInObjective = objectiveWording(
  "soft-time-in-objective", "hint", ({ tokens }) => firstPhrase(SOON, tokens),
  (words) => `“${words}” fixes no day; name the cycle, such as Q1 2027, in its cell or in the sentence.`,
);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "Read half a year later, nobody can tell when “soon” was.",
  source: "OKR Guide: every objective belongs to a cycle",
  examples: {
    bad: ["Riders will «soon» forget what waiting was", "Win the north back «this year»"],
    good: ["Riders forget what waiting was in Q1 2027", "Late trains are a thing of the past"],
  },
};
