import type { OkrTable } from "../../sheet/okr-sheet.ts";
import { unsaid } from "../cells/column.ts";
import type { SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** A key result without a data source where most others name theirs. */
export const blankDataSource = setRule("blank-data-source", "hint", (set, profile) =>
  unsaid(set, "evidence", profile).filter(({ table }) => headsSources(table)).flatMap((of) =>
    say(of, "evidence", "Nothing says where this number comes from; name the report, query or count behind it.")));

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A number whose source nobody wrote down is looked up in another place each time, and comes out differently.",
  source: "OKR Framework; checklists: a data source for each key result",
  examples: {
    bad: [{
      sheet: [
        ["Key result", "Target", "Data source"],
        ["Late buses fall from 50 to 20", 20, "Depot log"],
        ["Night riders rise from 700 to 900", 900, "Ticket scans"],
        ["School trips rise from 12 to 60", 60, ""],
        ["Missed stops fall from 40 to 20", 20, "Depot log"],
      ],
      cells: ["C4"],
    }],
    good: [{
      sheet: [
        ["Key result", "Target", "Evidence"],
        ["Late buses fall from 50 to 20", 20, "Depot log of week 3"],
        ["Night riders rise from 700 to 900", 900, "Scans of week 3"],
        ["School trips rise from 12 to 60", 60, ""],
        ["Missed stops fall from 40 to 20", 20, "Depot log of week 3"],
      ],
    }],
  },
};

const PROOF = /evidence|nachweis|beleg|preuve|evidencia|evidência|bevis|根拠|link/i;

/** Evidence and links are added as the cycle goes; sources and methods are known before. */
const headsSources = ({ columns }: OkrTable): boolean => columns.every(({ meaning, header }) => meaning !== "evidence" || !PROOF.test(header));
