import { blurred } from "../wording/aim.ts";
import type { RuleCard } from "../rule.ts";
import { objectiveWording } from "../wording/wording-rule.ts";

/** An objective whose words any team could have written. */
export const vagueObjective = objectiveWording(
  "vague-objective", "warning", blurred("praise"),
  (words) => `“${words}” could be said by any team; say for whom what becomes true.`,
);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "An objective that fits every team helps none to choose what to leave undone.",
  source: "OKR Guide; Engineering essay",
  examples: {
    bad: [
      "«Improve the timetable»",
      "Develop a «strong» culture",
      "«Enhance team collaboration»",
      "«Produce music»",
    ],
    good: [
      "Commuters choose the train again",
      "Improve the timetable for people who work at night",
      "Become the first name in night travel",
      "Riders can change trains without running",
    ],
  },
};
