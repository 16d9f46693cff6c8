import { rowRule } from "../cells/row-rule.ts";
import type { RuleCard } from "../rule.ts";

/** A key result that is due before it starts. */
export const dueBeforeStart = rowRule("due-before-start", "error", ({ cells }) => {
  const [start, due] = [cells?.startDate, cells?.due];
  if (start?.kind !== "date" || due?.kind !== "date" || start.date <= due.date) return null;
  return ["due", `This is due on ${due.date} and starts on ${start.date}, so no pace can be computed; mend one of the two dates.`];
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "With its end before its beginning a key result has no days, and nobody can say how far it should be today.",
  source: "Keyline's pace: the share of the days that have passed",
  examples: {
    bad: [{
      text: "Late buses fall from 50 to 20",
      cells: { startDate: { kind: "date", date: "2027-03-31" }, due: { kind: "date", date: "2027-01-01" } },
      at: "due",
    }],
    good: [
      { text: "Late buses fall from 50 to 20", cells: { startDate: { kind: "date", date: "2027-01-01" }, due: { kind: "date", date: "2027-03-31" } } },
      { text: "Late buses fall from 50 to 20", cells: { startDate: { kind: "date", date: "2027-01-01" }, due: "" } },
    ],
  },
};
