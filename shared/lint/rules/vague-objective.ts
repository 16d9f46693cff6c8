import { blurOf } from "../aim.ts";
import { marked } from "../replace-span.ts";
import type { ObjectiveRule, RuleCard } from "../rule.ts";

/** An objective whose words any team could have written. */
export const vagueObjective: ObjectiveRule = {
  id: "vague-objective",
  on: "objective",
  severity: "warning",
  wording: true,
  check: ({ parse }) => {
    const blur = blurOf(parse);
    if (blur?.kind !== "praise") return [];
    const message = `“${marked(parse.text, blur.span)}” could be said by any team; say for whom what becomes true.`;
    return [{ at: "objective", span: blur.span, message, fixes: [] }];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "An objective that fits every team helps none to choose what to leave undone.",
  source: "OKR Guide; Engineering essay",
  examples: {
    bad: [
      "«Improve the timetable»",
      "Create a «great» ticket system",
      "«Enhance team collaboration»",
    ],
    good: [
      "Commuters choose the train again",
      "Improve the timetable for people who work at night",
      "Become the first name in night travel",
      "Riders can change trains without running",
    ],
  },
};
