import { quoted } from "../../okr/cell-number.ts";
import { type MeasureType, readMeasureType } from "../../okr/measure-type.ts";
import { isRefusal } from "../../okr/refusal.ts";
import { rowRule, write } from "../cells/row-rule.ts";
import { gradeIn } from "../grading.ts";
import { hasEnded } from "../row-state.ts";
import { shownText } from "../row-cells.ts";
import type { RowCells, RuleCard } from "../rule.ts";

/** A type that the target beside it cannot have, before there is a current value for grading to refuse. */
export const typeDisagrees = rowRule("type-disagrees", "warning", ({ cells, grading }) => {
  const type = cells?.type?.kind === "text" ? cells.type.text : "";
  if (cells === null || grading === null || type === "" || hasEnded(cells) || isRefusal(gradeIn(grading))) return null;
  const fits = typeFor(cells, readMeasureType(type));
  if (fits === null) return null;
  const message = `The type says ${quoted(type)}, but the target is ${shownText(cells.target ?? { kind: "blank" })}; the type for that is “${fits}”.`;
  return ["type", message, [write("type", fits)]];
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "The type decides how a grade is computed, and one that does not fit its target gives none, or a false one.",
  source: "Keyline's grading: a named formula for each type",
  examples: {
    bad: [
      { text: "The depot has its licence", cells: { type: "metric", target: { kind: "yes-no", value: true } }, at: "type" },
      { text: "Night riders", cells: { type: "yes/no", start: 700, target: 900 }, at: "type" },
    ],
    good: [
      { text: "The depot has its licence", cells: { type: "yes/no", target: { kind: "yes-no", value: true } } },
      { text: "The depot has its licence", cells: { type: "yes/no", target: 1 } },
      { text: "Move to the new depot", cells: { type: "milestone", target: 12, current: "5 of 12" } },
      { text: "Night riders", cells: { type: "number", start: 700, target: 900 } },
      { text: "Night riders", cells: { type: "KPI", start: 700, target: 900 } },
    ],
  },
};

/** The type that a target asks for; null where the one that is given may be right. */
function typeFor({ target }: RowCells, type: MeasureType | null): MeasureType | null {
  if (target?.kind === "yes-no") return type === null || type === "yes/no" || type === "milestone" ? null : "yes/no";
  const isCount = target?.kind === "number" && target.value > 1;
  return isCount && type === "yes/no" ? "metric" : null;
}
