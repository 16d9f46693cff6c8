import type { SetRuleCard } from "../rule.ts";
import { inQuotes } from "../set/say.ts";
import { liveRule } from "../set/set-rule.ts";

/** A key result that depends on others who have not said that they will deliver. */
export const unconfirmedDependency = liveRule("unconfirmed-dependency", "warning", ({ cells }) => {
  const { dependsOn, agreedWith } = cells;
  if (dependsOn?.kind !== "text" || NOTHING.test(dependsOn.text.trim()) || agreedWith?.kind !== "blank") return null;
  return ["agreedWith", `Nobody has agreed to ${inQuotes(dependsOn.text)} yet; ask who will deliver it, and write the name.`];
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "What another team never promised is the part of a plan that fails without anybody noticing.",
  source: "OKR Framework: review dependencies with those who deliver them",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Target", "Depends on", "Agreed with"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, "Bus lanes on Main Street", ""],
        ["", "Night riders rise from 700 to 900", 900, "", ""],
      ],
      cells: ["E2"],
    }],
    good: [
      {
        sheet: [
          ["Objective", "Key result", "Target", "Depends on", "Agreed with"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, "Bus lanes on Main Street", "Ada, city office"],
          ["", "Night riders rise from 700 to 900", 900, "none", ""],
        ],
      },
      {
        sheet: [
          ["Objective", "Key result", "Target", "Depends on"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, "Bus lanes on Main Street"],
        ],
      },
    ],
  },
};

const NOTHING = /^(?:none|no|nobody|nothing|n\/?a|[-–—.]+)$/i;
