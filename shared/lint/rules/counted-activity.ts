import { claimRule } from "../claim/claim-rule.ts";
import { nounClass } from "../claim/noun-class.ts";
import { numberIn } from "../row-cells.ts";
import type { KeyResult, RuleCard } from "../rule.ts";

/** A key result that counts what the team does or makes. */
export const countedActivity = claimRule("counted-activity", "warning", ["milestone"], ({ kind }, said, keyResult) =>
  kind === "activity" || (kind === "deliverable" && countsInCells(said, keyResult))
    ? `“${said}” counts your own work; count what others do or get because of it, from where to where.`
    : null);

/** "Interviews" beside a target of 12 counts as "12 interviews" does. */
function countsInCells(said: string, { cells }: KeyResult): boolean {
  const target = numberIn(cells, "target");
  return target !== null && target.unit === null && target.value > 1 && nounClass(said.replace(/^.*\s/, "").toLowerCase()) === "work";
}

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
      { text: "«Interviews» with night drivers", cells: { start: 0, target: 12 } },
    ],
    good: [
      "Managers who give feedback every month rise from 30% to 75%",
      "At least 12 bakeries reorder within a month",
      "40 guest reviews on the city guide",
      "Visits to the workshop page reach 4,000 a month",
      { text: "Stalls at the spring fairs: 12", cells: { start: 4, current: 6, target: 12 } },
      { text: "Drivers at the night desk", cells: { start: 0, target: 12 } },
    ],
  },
};
