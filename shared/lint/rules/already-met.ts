import { isSame } from "../../okr/progress.ts";
import { offScale } from "../cells/percent-scale.ts";
import { progressIn } from "../grading.ts";
import { measureType, numberIn, shown } from "../row-cells.ts";
import type { OkrSet, SetKeyResult, SetRuleCard } from "../rule.ts";
import { liveRule } from "../set/set-rule.ts";

/** A target that is reached when the cycle has hardly begun, and before it was published. */
export const alreadyMet = liveRule("already-met", "warning", (each, set) => {
  const [target, current] = [numberIn(each.cells, "target"), numberIn(each.cells, "current")];
  if (!target || !current || each.published !== null || !isEarly(set) || !isMet(each)) return null;
  const stands = `The current value is ${shown(current)} and the target ${shown(target)}`;
  return ["current", `${stands}, and the cycle has hardly begun; aim further, or choose what is still open.`];
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A target that is reached on the first day asks nothing of anybody, and its grade of 1 says nothing.",
  source: "Ally and other checklists",
  examples: {
    bad: [{
      sheet: [
        ["Key result", "Start", "Target", "Current", "Cycle"],
        ["Late buses fall from 50 to 20", 50, 20, 18, "Q1 2027"],
        ["Night riders rise from 700 to 900", 700, 900, 900, "Q1 2027"],
        ["School trips rise from 12 to 60", 12, 60, 24, "Q1 2027"],
      ],
      cells: ["D2", "D3"],
      asOf: "2027-01-15",
    }],
    good: [{
      sheet: [
        ["Key result", "Start", "Target", "Current", "Cycle"],
        ["Late buses fall from 50 to 20", 50, 20, 18, "Q1 2027"],
      ],
      asOf: "2027-03-15",
    }, {
      sheet: [
        ["Key result", "Type", "Start", "Target", "Current", "Cycle"],
        ["Uptime stays above 99%", "at least", "", 99, 99.4, "Q1 2027"],
        ["The depot has its licence", "yes/no", "", "yes", "yes", "Q1 2027"],
      ],
      asOf: "2027-01-15",
    }],
  },
};

const EARLY = 0.2;

/** In its first weeks a cycle is still being set. */
const isEarly = ({ days, today }: OkrSet): boolean =>
  days !== null && today !== null && today - days.start < (days.end - days.start) * EARLY;

const MOST = 3;

/** Three times the way is more likely a slip of units than an easy target. */
function isMet(keyResult: SetKeyResult): boolean {
  const start = numberIn(keyResult.cells, "start");
  const target = numberIn(keyResult.cells, "target");
  if (!start || !target || isSame(start.value, target.value) || measureType(keyResult.cells) !== "metric") return false;
  const progress = progressIn(keyResult.grading);
  return typeof progress === "number" && progress >= 1 && progress <= MOST && offScale(keyResult) === null;
}
