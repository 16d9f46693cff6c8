import type { SetKeyResult, SetRule, SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { words } from "../words/list.ts";

/** One person who owns more key results than anybody can move, or all of them where a team should. */
export const oneOwnerForEverything: SetRule = {
  id: "one-owner-for-everything",
  on: "set",
  severity: "warning",
  wording: false,
  check: ({ live, team }, { owner }) => {
    const byOwner = new Map<string, SetKeyResult[]>();
    for (const each of live) {
      const name = (each.row.owner ?? "").trim();
      if (isPerson(name) && name.toLowerCase() !== team?.toLowerCase()) byOwner.set(name, [...(byOwner.get(name) ?? []), each]);
    }
    return [...byOwner].flatMap(([name, owned]) => {
      const [first] = owned;
      const ownsAll = owned.length === live.length && owned.length >= ALL && owner !== "one person";
      if (!first || (owned.length <= MOST && !ownsAll)) return [];
      const all = owned.length === live.length ? `all ${owned.length}` : `${owned.length} of ${live.length}`;
      return say(first, "owner", `${name} owns ${all} key results; share them out, so that no result waits for one person.`);
    });
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "One person cannot move many results at once, and a team that owns none of them watches.",
  source: "Tech Lead Handbook and Engineering essay: the team owns its key results",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Target", "Owner"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, "Ines Roth"],
        ["", "Night riders rise from 700 to 900", 900, "Ines Roth"],
        ["", "Missed stops fall from 40 to 20", 20, "Ines Roth"],
        ["Drivers want to stay", "Resignations fall from 9 to 3", 3, "Ines Roth"],
        ["", "Sick days fall from 80 to 60", 60, "Ines Roth"],
      ],
      cells: ["D2"],
    }],
    good: [
      {
        sheet: [
          ["Objective", "Key result", "Target", "Owner"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, "Ines Roth"],
          ["", "Night riders rise from 700 to 900", 900, "Ines Roth"],
          ["", "Missed stops fall from 40 to 20", 20, "Ines Roth"],
          ["Drivers want to stay", "Resignations fall from 9 to 3", 3, "Ines Roth"],
          ["", "Sick days fall from 80 to 60", 60, "Tom"],
        ],
      },
      {
        sheet: [
          ["Objective", "Key result", "Target", "Owner"],
          ["Riders trust the night bus", "Late buses fall from 50 to 20", 20, "Night line team"],
          ["", "Night riders rise from 700 to 900", 900, "Night line team"],
          ["", "Missed stops fall from 40 to 20", 20, "Night line team"],
          ["Drivers want to stay", "Resignations fall from 9 to 3", 3, "Night line team"],
          ["", "Sick days fall from 80 to 60", 60, "Night line team"],
        ],
      },
    ],
  },
};

const MOST = 7;
const ALL = 5;
const LONGEST_NAME = 4;

const GROUPS = words(`
  me team teams squad tribe guild crew group department dept division unit office board committee everyone all marketing sales product
  engineering design finance hr people operations ops support success legal it data growth platform security research qa devops
  management leadership backend frontend mobile web customer service content brand hiring recruiting infrastructure
`);

/** One name of few words that is not that of a department. */
function isPerson(owner: string): boolean {
  const parts = owner.toLowerCase().split(/[\s-]+/);
  return owner !== "" && parts.length <= LONGEST_NAME && !/[,;/&+\d]| and /.test(owner) && !parts.some((part) => GROUPS.has(part));
}
