import { outsiderIn } from "../wording/outsiders.ts";
import type { RuleCard } from "../rule.ts";
import { keyResultWording } from "../wording/wording-rule.ts";

/** A key result that somebody outside the team has to bring about. */
export const hangsOnAnotherTeam = keyResultWording(
  "hangs-on-another-team", "warning", (parse, words) => outsiderIn(parse, words.outsiders),
  (words) => `“${words}” is not for this team to decide; say what the team itself can move, or agree it with them first.`,
);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "A result that waits for somebody else can fail however well the team works.",
  source: "Foundry: avoid what depends on others; OKR Framework reviews dependencies",
  examples: {
    bad: [
      "«Finance» adopts the new travel form for 80% of trips",
      "Night timetable approved by the «council»",
      "Signed «partnership» with Northline",
      "3 «journalists» write about the night bus",
      "Win the regional transport «award»",
      "The «platform team» delivers the ticket API",
    ],
    good: [
      "Month-end errors in travel claims fall from 14 to 3",
      "Sales grow by 20%",
      "60% of riders recommend the night bus",
      "Sales team closes 40 deals",
      "12 partners live on the timetable API",
    ],
  },
};
