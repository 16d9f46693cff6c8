import { isEmpty } from "../row-cells.ts";
import type { RowCells, SetRule, SetRuleCard } from "../rule.ts";
import { inQuotes, say } from "../set/say.ts";

/** A key result that depends on others who have not said that they will deliver. */
export const unconfirmedDependency: SetRule = {
  id: "unconfirmed-dependency",
  on: "set",
  severity: "warning",
  wording: false,
  check: ({ live }) => live.flatMap((each) => {
    const needed = dependencyIn(each.cells);
    if (needed === "" || each.cells.agreedWith === undefined || !isEmpty(each.cells, "agreedWith")) return [];
    return say(each, "agreedWith", `Nobody has agreed to ${inQuotes(needed)} yet; ask who will deliver it, and write the name.`);
  }),
};

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

const dependencyIn = ({ dependsOn }: RowCells): string =>
  dependsOn?.kind === "text" && !NOTHING.test(dependsOn.text.trim()) ? dependsOn.text : "";
