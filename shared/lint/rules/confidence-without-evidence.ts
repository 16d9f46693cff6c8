import type { SetKeyResult, SetRuleCard } from "../rule.ts";
import { liveRule } from "../set/set-rule.ts";

/** A confidence that has changed since it was stated or published last, with no evidence beside it. */
export const confidenceWithoutEvidence = liveRule("confidence-without-evidence", "hint", (each, { phase }) => {
  const [now] = each.stated.slice(-1);
  const before = shareBefore(each);
  if (phase === "over" || each.cells.evidence?.kind !== "blank" || before === null || !now || Math.abs(before - now.share) < STEP) return null;
  return ["evidence", `Confidence has ${now.share > before ? "risen" : "fallen"} to ${now.said} and no evidence says why; write what you have seen.`];
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A changed confidence is worth as much as what was seen, and next month nobody remembers it.",
  source: "OKR Framework: confidence with evidence every week",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Target", "Evidence", { date: "2026-10-05" }, { date: "2026-10-12" }],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, "", 1, 2],
        ["", "Night riders rise from 700 to 900", 900, "", 1, 1],
      ],
      cycle: "Q4 2026",
      asOf: "2026-10-13",
      profile: "framework",
      cells: ["D2"],
    }],
    good: [
      {
        sheet: [
          ["Objective", "Key result", "Target", "Evidence", { date: "2026-10-05" }, { date: "2026-10-12" }],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, "Two weeks without a late bus", 1, 2],
        ],
        cycle: "Q4 2026",
        asOf: "2026-10-13",
        profile: "framework",
      },
      {
        sheet: [
          ["Objective", "Key result", "Target", "Evidence", { date: "2026-10-05" }, { date: "2026-10-12" }],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, "", 5, 8],
        ],
        cycle: "Q4 2026",
        asOf: "2026-10-13",
      },
    ],
  },
};

const STEP = 0.05;

/** The confidence before the last one: in the row's weeks, or else in the last version. */
function shareBefore({ stated, published }: SetKeyResult): number | null {
  if (stated.length > 1) return stated[stated.length - 2]?.share ?? null;
  return published?.confidences[published.days.length - 1] ?? null;
}
