import { meansIn } from "../wording/means.ts";
import type { RuleCard } from "../rule.ts";
import { keyResultWording } from "../wording/wording-rule.ts";

/** A result that also says by which means, or a named tool that is only one way to it. */
export const namesTheMeans = keyResultWording(
  "names-the-means", "hint", meansIn,
  (words) => `“${words}” is one way to get there; leave the way open, so that the team may find a better one.`,
);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "A result that prescribes its means stays unreached when a better way is found.",
  source: "Foundry: do not force a solution; Tech-lead handbook",
  examples: {
    bad: [
      "Cut waiting time from 40 to 15 minutes «by adding» a second desk",
      "Raise bookings by 20% «through newsletters»",
      "Late buses fall from 50 to 20 «with the new app»",
      "Migrate 80% of depots to «Kubernetes»",
    ],
    good: [
      "Cut waiting time by 20% by March",
      "Signs are read with 95% accuracy",
      "60% of teams using the timetable API",
      "12 routes planned by volunteers",
      "Keep fares stable through Q3",
      "Migrate 80% of depots",
    ],
  },
};
