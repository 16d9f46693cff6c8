import type { Meaning } from "../../sheet/okr-sheet.ts";
import type { KeyResultRule, Problem, RuleCard } from "../rule.ts";

/** A cell of a key result that shows an error value where something is read from it. */
export const cellError: KeyResultRule = {
  id: "cell-error",
  on: "keyResult",
  severity: "error",
  wording: false,
  check: ({ cells }) => {
    const found: Problem[] = [];
    for (const at of READ) {
      const reading = cells?.[at];
      if (reading?.kind !== "error") continue;
      const message = `This cell shows ${reading.code}, so what belongs here is lost; mend its formula, or write the value.`;
      found.push({ at, span: null, message, fixes: [] });
    }
    return found;
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "A cell that shows an error says nothing, and whoever reads the published page could not tell that something was meant.",
  source: "Keyline: a version keeps what the cells say",
  examples: {
    bad: [
      { text: "Late buses fall from 50 to 20", cells: { owner: { kind: "error", code: "#N/A" } }, at: "owner" },
      { text: "Late buses fall from 50 to 20", cells: { due: { kind: "error", code: "#VALUE!" } }, at: "due" },
      { text: "Late buses fall from 50 to 20", cells: { status: { kind: "error", code: "#REF!" } }, at: "status" },
      { text: "Late buses fall from 50 to 20", cells: { weight: { kind: "error", code: "#REF!" } }, at: "weight" },
    ],
    good: [
      "Late buses fall from 50 to 20",
      { text: "Late buses fall from 50 to 20", cells: { owner: "Ines", due: "", weight: 2 } },
      { text: "Late buses fall from 50 to 20", cells: { grade: { kind: "error", code: "#DIV/0!" } } },
    ],
  },
};

/** Start, target, current and type are read by grading, which says so itself; grade and progress are computed anew. */
const READ: readonly Meaning[] = [
  "id", "objectiveId", "objective", "keyResult", "owner", "team", "unit", "weight", "startDate", "due", "confidence", "status", "cycle",
];
