import { claimOf } from "../claim/claim.ts";
import { isEmpty, measureType, numberIn } from "../row-cells.ts";
import { marked } from "../replace-span.ts";
import type { KeyResult, KeyResultRule, Problem, RowCells, RuleCard } from "../rule.ts";

/** A key result that can only be there or not, so that nobody sees it coming. */
export const yesOrNoResult: KeyResultRule = {
  id: "yes-or-no-result",
  on: "keyResult",
  severity: "hint",
  wording: true,
  check: (keyResult) => {
    const type = measureType(keyResult.cells);
    return type === "yes/no" || type === "milestone" ? [] : yesOrNo(keyResult);
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "What is only there or not shows no progress until the last day; a few such results are enough.",
  source: "Foundry; OKR Guide",
  examples: {
    bad: [
      "The night line «is» wheelchair-friendly",
      { text: "Licence for the second clinic", cells: { start: 0, target: 1 }, at: "target" },
    ],
    good: [
      "Wheelchair users on the night line rise from 20 to 90",
      { text: "The night line is wheelchair-friendly", cells: { type: "yes/no" } },
      { text: "Complaints per week", cells: { start: "", target: 1 } },
      { text: "Ticket shops per district", cells: { start: 0.2, target: 1 } },
    ],
  },
};

const CURE = "leaves only yes or no; measure what it brings, or give the row the type yes/no";

function yesOrNo({ parse, cells }: KeyResult): Problem[] {
  const claim = claimOf(parse);
  if (claim?.kind === "state" && numberIn(cells, "target") === null) {
    return [{ at: "keyResult", span: claim.span, message: `“${marked(parse.text, claim.span)}” ${CURE}.`, fixes: [] }];
  }
  const done = cells !== null && endsAtOne(cells) && (claim ? /^(state|deliverable|there)$/.test(claim.kind) : parse.direction === "binary");
  return done ? [{ at: "target", span: null, message: `A target of 1 ${CURE}.`, fixes: [] }] : [];
}

function endsAtOne(cells: RowCells): boolean {
  const [start, target] = [numberIn(cells, "start"), numberIn(cells, "target")];
  return target?.value === 1 && target.unit === null && (start?.value === 0 || isEmpty(cells, "start"));
}
