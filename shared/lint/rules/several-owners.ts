import { quoted } from "../../okr/cell-number.ts";
import { columnsOf } from "../cells/column.ts";
import type { SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";
import { GROUP_WORDS, isNobody, ROLE_WORDS } from "../words/owners.ts";

/** An owner cell that names several people. */
export const severalOwners = setRule("several-owners", "hint", (set) => columnsOf(set, "owner").flatMap((column) => {
  const owners = column.flatMap(({ of }) => (of.row.owner === null || isNobody(of.row.owner) ? [] : [{ of, owner: of.row.owner }]));
  if (owners.every(({ owner }) => LAST_FIRST.test(owner))) return [];
  return owners.flatMap(({ of, owner }) => {
    const people = peopleIn(owner);
    const message = `${people} owners stand in ${quoted(owner)}; name the one who reports on it, and the others in the notes.`;
    return people < 2 ? [] : say(of, "owner", message);
  });
}));

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "With two owners each waits for the other, and a check-in is asked of both or of none.",
  source: "OKR Framework: one named owner for each key result; Ally",
  examples: {
    bad: [{
      sheet: [
        ["Key result", "Owner", "Target"],
        ["Late buses fall from 50 to 20", "Ines, Bo", 20],
        ["Night riders rise from 700 to 900", "Ines", 900],
        ["School trips rise from 12 to 60", "Bo / Kai", 60],
        ["Missed stops fall from 40 to 20", "Ines & Kai", 20],
      ],
      cells: ["B2", "B4", "B5"],
    }],
    good: [{
      sheet: [
        ["Key result", "Owner", "Target"],
        ["Late buses fall from 50 to 20", "Ines", 20],
        ["Night riders rise from 700 to 900", "Sales & Marketing", 900],
        ["School trips rise from 12 to 60", "Head of Schools and Events", 60],
        ["Missed stops fall from 40 to 20", "Lee, VP Operations", 20],
        ["Lost items fall from 90 to 20", "Lind, Dr. Bo", 20],
        ["Complaints fall from 80 to 20", "Ines c/o Bo", 20],
      ],
    }, {
      sheet: [
        ["Key result", "Owner", "Target"],
        ["Late buses fall from 50 to 20", "Osei, Ines", 20],
        ["Night riders rise from 700 to 900", "Lind, Bo", 900],
      ],
    }],
  },
};

const LAST_FIRST = /^[^,;/&+]+, [^,;/&+]+$/;
const TITLE = /\b(?:dr|prof|mrs?|ms)\b|\bc\/o\b/i;
const BETWEEN = /\s*[,;\n/]\s*|\s+(?:[&+]|and|und|et|og)\s+/;

/** "Sales & Marketing" is one team, and what names a role or a title is one person. */
function peopleIn(owner: string): number {
  const words = owner.toLowerCase().split(/[^a-z@.]+/);
  if (words.some((word) => GROUP_WORDS.has(word) || ROLE_WORDS.has(word)) || TITLE.test(owner)) return 1;
  return new Set(owner.trim().split(BETWEEN).filter((name) => name !== "")).size;
}
