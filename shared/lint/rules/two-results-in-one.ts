import type { RuleCard } from "../rule.ts";
import { keyResultWording } from "../wording/wording-rule.ts";
import { secondResult } from "../wording/several-results.ts";

/** A key result that states two results, so that no single grade is true for it. */
export const twoResultsInOne = keyResultWording(
  "two-results-in-one", "warning", secondResult,
  (words) => `“${words}” is a second result, and one grade cannot be true for both; give it a row of its own.`,
);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "When one of two results is reached and the other is not, every grade for both is wrong.",
  source: "Keyline: a key result has one grade",
  examples: {
    bad: [
      "Late buses fall from 50 to 20 and night riders rise from «700 to 900»",
      "Publish the winter timetable and «train the drivers»",
      "Sign 12 depots and «5» schools",
      "Improve punctuality and «ridership» by 10%",
      "Write a handbook and «a map»",
    ],
    good: [
      "Sign 12 depots, 3 of them in the north",
      "Raise seat reservations among schools and clubs from 40 to 90",
      "Plan and publish 4 timetables",
      "At least 20 drivers, with at least 5 from the region, pass the exam",
      "Research and development spend stays under €2M",
      "Cut late buses by half, from 50 to 25",
      "Cut late buses by half, 50 to 25",
      "Double the number of night riders, from 700 to 1,400",
      "Grow weekly trips by 20% (from 1,000 to 1,200)",
      "95% of riders (900 in spring and 600 in winter) find a seat",
    ],
  },
};
