import { quoted } from "../../okr/cell-number.ts";
import type { Meaning } from "../../sheet/okr-sheet.ts";
import { isPlaceholder, placeholderIn } from "../cells/placeholder.ts";
import { marked } from "../replace-span.ts";
import type { SetKeyResult, SetProblem, SetRule, SetRuleCard } from "../rule.ts";

/** An objective, an owner or a value that nobody has filled in yet. */
export const placeholderInCell: SetRule = {
  id: "placeholder-in-cell",
  on: "set",
  severity: "warning",
  wording: false,
  check: ({ objectives }) => objectives.reduce<SetProblem[]>((found, of) => {
    const span = placeholderIn(of.parse);
    if (span && !AMOUNT.test(marked(of.parse.text, span))) found.push({ of, at: "objective", span, message: waits(`“${marked(of.parse.text, span)}”`), fixes: [] });
    for (const keyResult of of.keyResults) if (!keyResult.ended) found.push(...inCells(keyResult));
    return found;
  }, []),
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A cell that says it will be filled in looks filled, and nobody comes back to it.",
  source: "Keyline: what templates leave behind",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Owner", "Start", "Target"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", "TBD", 50, "TBD"],
        ["«[Your objective here]»", "Night riders rise from 700 to 900", "Ines", "XX", 900],
      ],
      cells: ["C2", "E2", "A3", "D3"],
    }],
    good: [{
      sheet: [
        ["Objective", "Key result", "Owner", "Start", "Target"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", "Ines", 50, 20],
        ["Drivers want to stay", "Drivers hired", "Bo", "n/a", "-"],
      ],
    }],
  },
};

const CELLS: readonly Meaning[] = ["owner", "start", "target"];

/** "XX%" in an objective is a target, which does not belong there whatever it will be. */
const AMOUNT = /[%$€£]/;

const waits = (what: string): string => `${what} still waits to be filled in; write what belongs here, or leave the cell blank.`;

const inCells = (of: SetKeyResult): SetProblem[] => CELLS.reduce<SetProblem[]>((found, at) => {
  const raw = of.row.cells[at]?.raw ?? "";
  if (typeof raw === "string" && isPlaceholder(raw)) found.push({ of, at, span: null, message: waits(`“${quoted(raw).slice(1, -1)}”`), fixes: [] });
  return found;
}, []);
