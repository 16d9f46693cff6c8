import { offScale } from "../cells/percent-scale.ts";
import { rowRule, write } from "../cells/row-rule.ts";
import { measureType, plainNumber, shown } from "../row-cells.ts";
import type { RuleCard } from "../rule.ts";

/** A percentage written 45 beside one written 0.6. */
export const percentAgainstFraction = rowRule("percent-against-fraction", "warning", (keyResult) => {
  const type = measureType(keyResult.cells);
  const off = type === "yes/no" || type === "milestone" ? null : offScale(keyResult);
  if (off === null || !Number.isFinite(off.value)) return null;
  const { at, cell } = off;
  const value = Number(plainNumber(off.value));
  const message = `The ${at} is ${shown(cell)}, on another scale than the numbers beside it; write ${value}, so that all are percentages of the same kind.`;
  return [at, message, [write(at, value)]];
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "Between a fraction and a whole percentage lies no way that progress could measure, although each alone reads well.",
  source: "Keyline: a spreadsheet keeps 60% as 0.6",
  examples: {
    bad: [
      { text: "Share of solar power rises from 45% to 60%", cells: { start: 45, target: 0.6 }, at: "target" },
      { text: "Solar power rises to 60%", cells: { start: 0.45, target: 60 }, at: "start" },
      { text: "Solar power", cells: { start: { kind: "number", value: 0.45, unit: "%", asText: false }, target: 60 }, at: "target" },
      { text: "Fare dodging falls to 8%", cells: { start: 0.12, target: { kind: "number", value: 8, unit: "%", asText: false } }, at: "target" },
      { text: "Share of solar power rises from 20% to 80%", cells: { start: 20, target: 80, current: 0.5 }, at: "current" },
      { text: "Share of solar power", cells: { start: 45, target: { kind: "number", value: 0.6, unit: "%", asText: true } }, at: "target" },
      { text: "Share of solar power rises to 80%", cells: { start: "", target: 0.8, current: 50 }, at: "current" },
      { text: "Share of solar power rises from 20% to 80%", cells: { start: 0.2, target: 0.8, current: 50 }, at: "current" },
    ],
    good: [
      { text: "Share of solar power rises from 45% to 60%", cells: { start: 45, target: 60, current: 50 } },
      { text: "Share of solar power rises from 45% to 60%", cells: { start: 0.45, target: 0.6, current: 0.5 } },
      { text: "Fare dodging falls from 5% to 0.5%", cells: { start: 5, target: 0.5, current: 0.4 } },
      { text: "Fare dodging falls to 5%", cells: { target: 5, current: 0.4 } },
      { text: "Fare dodging falls to 1%", cells: { start: 5, target: 1, current: 0.8 } },
      { text: "Refunds rise from 0.8% to 2%", cells: { start: 0.8, target: 2 } },
      { text: "Night riders, in thousands", cells: { start: 0.5, target: 60 } },
    ],
  },
};
