import { placeholderIn } from "../cells/placeholder.ts";
import { standardForm } from "../fixes/standard-form.ts";
import { measureType } from "../row-cells.ts";
import { marked, trimmedSpan } from "../replace-span.ts";
import type { KeyResult, KeyResultRule, Proposal, RowCells, RuleCard } from "../rule.ts";

/** A key result that nobody can grade, because neither its sentence nor its cells hold a number. */
export const noNumber: KeyResultRule = {
  id: "no-number",
  on: "keyResult",
  severity: "error",
  wording: true,
  check: (keyResult) => {
    const { text, quantities } = keyResult.parse;
    if (quantities.length > 0 || text.trim() === "" || isGradedByCells(keyResult.cells)) return [];
    const open = placeholderIn(keyResult.parse);
    if (open) return [{ at: "keyResult", span: open, message: `“${marked(text, open)}” still waits to be filled in; write a number here, and this key result can be graded.`, fixes: [] }];
    const message = "This key result names no number, so nobody can say how far it got; add where it starts and where it should end.";
    return [{ at: "keyResult", span: trimmedSpan(text), message, fixes: blankLevels(keyResult) }];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "A result without a number cannot be graded: at the end of the cycle everybody will remember it differently.",
  source: "OKR Guide; Tech-lead handbook",
  examples: {
    bad: [
      "«Happier visitors at the front desk»",
      "«Improve how quickly new shops go live»",
      "«Make invoices at phase 2 shops clearer by Q3»",
      { text: "«Cut waiting time in the clinic»", cells: { start: 40, target: "" } },
      "Waiting time falls by «X%»",
      "Waiting time falls from «[…]» to […]",
    ],
    good: [
      "Front desk rating rises from 3.9 to 4.5",
      "Double the shops that go live within a week",
      "No invoice is sent twice",
      { text: "Cut waiting time in the clinic", cells: { start: 40, target: 15 } },
      { text: "The clinic has its licence", cells: { type: "yes/no" } },
      { text: "Move to the new warehouse", cells: { type: "milestone" } },
    ],
  },
};

function isGradedByCells(cells: RowCells | null): boolean {
  const type = measureType(cells);
  if (type === "yes/no" || type === "milestone") return true;
  const target = cells?.target;
  if (!target || target.kind === "blank") return false;
  return target.kind !== "text" || /\d/.test(target.text);
}

/** Only a sentence that already moves a measure can take "from … to …" as it stands. */
function blankLevels(keyResult: KeyResult): Proposal[] {
  const replacement = keyResult.parse.verb === null ? null : standardForm(keyResult);
  return replacement === null ? [] : [{ label: "Say from where to where", at: "keyResult", replacement }];
}
