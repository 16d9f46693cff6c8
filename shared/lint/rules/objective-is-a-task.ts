import { taskIn } from "../claim/task.ts";
import { marked } from "../replace-span.ts";
import type { ObjectiveRule, RuleCard } from "../rule.ts";

/** An objective that is a piece of work. */
export const objectiveIsATask: ObjectiveRule = {
  id: "objective-is-a-task",
  on: "objective",
  severity: "warning",
  wording: true,
  check: ({ parse }) => {
    const span = taskIn(parse);
    if (!span) return [];
    const message = `“${marked(parse.text, span)}” makes this a piece of work; say what becomes true for whom once it is done.`;
    return [{ at: "objective", span, message, fixes: [] }];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "A finished piece of work says nothing about why it was worth doing, and leaves no room to find a better way.",
  source: "OKR Guide; Google playbook",
  examples: {
    bad: [
      "«Launch» the partner app",
      "«Write» the driver handbook",
      "«Timetable app» for the night line",
      "Second warehouse «opened»",
    ],
    good: [
      "Partners settle orders without us",
      "Build a crew that guests remember",
      "Create trust in the night line",
      "Provide the best breakfast in town",
      "Become the first choice of commuters",
    ],
  },
};
