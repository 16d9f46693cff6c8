import type { SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";
import { EVERYBODY, GROUP_WORDS, isNobody } from "../words/owners.ts";

/** One person who owns more key results than anybody can move, or all of them where a team should. */
export const oneOwnerForEverything = setRule("one-owner-for-everything", "warning", ({ live, team }, { owner }) => {
  const owners = new Set(live.map(({ row }) => row.owner ?? ""));
  return [...owners].filter((name) => isPerson(name) && name !== team).flatMap((name) => {
    const owned = live.filter(({ row }) => row.owner === name);
    const isAll = owned.length === live.length;
    if (!owned[0] || (owned.length <= MOST && !(isAll && owned.length >= ALL && owner !== "one person"))) return [];
    const message = `${name} owns ${isAll ? "all" : `${owned.length} of`} ${live.length} key results; share them out, so that no result waits for one person.`;
    return say(owned[0], "owner", message);
  });
});

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

/** One name of few words that is not that of a group, nor somebody's own sheet. */
function isPerson(owner: string): boolean {
  const parts = owner.trim().toLowerCase().split(/[\s-]+/);
  const isGroup = parts.some((part) => part === "me" || GROUP_WORDS.has(part) || EVERYBODY.has(part));
  return owner !== "" && !isNobody(owner) && parts.length <= LONGEST_NAME && !isGroup && !/[,;/&+\d]| and /.test(owner);
}
