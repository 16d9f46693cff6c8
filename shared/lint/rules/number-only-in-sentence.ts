import { write } from "../cells/row-rule.ts";
import { said } from "../cells/said.ts";
import { unitNamed } from "../cells/units.ts";
import { marked } from "../replace-span.ts";
import { measureType, numberIn, plainNumber } from "../row-cells.ts";
import { maySay } from "../same-amount.ts";
import type { KeyResult, KeyResultRule, RuleCard } from "../rule.ts";

/** A start or target that the sentence states and its cell leaves blank. */
export const numberOnlyInSentence: KeyResultRule = {
  id: "number-only-in-sentence",
  on: "keyResult",
  severity: "hint",
  wording: false,
  check: (keyResult) => ENDS.flatMap((at) => {
    const stated = keyResult.cells?.[at]?.kind === "blank" && measureType(keyResult.cells) === "metric" ? said(keyResult.parse, at) : null;
    const value = stated?.certain && stated.form === "digits" ? valueBeside(keyResult, at, stated.value, stated.unit, stated.scaled) : null;
    if (!stated || value === null) return [];
    const message = `The sentence says ${marked(keyResult.parse.text, stated.span)}, and the ${at} cell is blank; write ${value} there, so that progress counts from it.`;
    return [{ at, span: null, message: at === "start" ? message : message.replace("counts from it", "is counted"), fixes: [write(at, value, "safe")] }];
  }),
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "Progress is counted from cells, and a number that stands in the sentence alone is counted by nobody.",
  source: "Keyline: sentence and cells of a row say the same",
  examples: {
    bad: [
      { text: "Night riders rise from 3,000 to 4,500", cells: { start: "", target: 4500 }, at: "start" },
      { text: "Night riders rise from 3,000 to 4,500", cells: { start: 3000, target: "" }, at: "target" },
      { text: "Raise on-time departures from 81% to 92%", cells: { start: "", target: 0.92 }, at: "start" },
    ],
    good: [
      { text: "Night riders rise from 3,000 to 4,500", cells: { start: 3000, target: 4500 } },
      { text: "Night riders rise from 3,000 to 4,500", cells: { target: 4500 } },
      { text: "Night riders rise by 20%", cells: { start: "", target: "" } },
      { text: "Raise on-time departures to 92%", cells: { start: 0.81, target: "" } },
      { text: "Night riders rise from 3,000 to 4,500", cells: { type: "milestone", start: "", target: 1 } },
    ],
  },
};

const ENDS = ["start", "target"] as const;

/** A stated value on the scale that the other end is kept on; null where nothing tells which. */
function valueBeside({ parse, cells }: KeyResult, at: "start" | "target", value: number, unit: string | null, scaled: boolean): number | null {
  const end = at === "start" ? "target" : "start";
  const [stated, cell] = [said(parse, end), numberIn(cells, end)];
  if (stated && cell && stated.value !== 0 && stated.unit === unit && maySay(stated, cell)) return Number(plainNumber((value * cell.value) / stated.value));
  return cell === null && unitNamed(unit) === null && !scaled ? value : null;
}
