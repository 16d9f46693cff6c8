import { readLight } from "../../okr/confidence-words.ts";
import type { Reading } from "../../sheet/okr-sheet.ts";
import { write } from "../cells/row-rule.ts";
import { shownText } from "../row-cells.ts";
import type { KeyResultRule, RuleCard } from "../rule.ts";

/** A confidence that no scale has, so that it would be published and shown by nobody. */
export const unreadableConfidence: KeyResultRule = {
  id: "unreadable-confidence",
  on: "keyResult",
  severity: "warning",
  wording: false,
  check: ({ cells }) => {
    const confidence = cells?.confidence;
    if (confidence === undefined || isReadable(confidence)) return [];
    const tenth = confidence.kind === "number" && confidence.value >= 2 * MOST && confidence.value <= MOST * MOST ? Math.round(confidence.value) / MOST : null;
    const cure = tenth === null ? "which no scale has; write a number from 0 to 10" : `and the scale ends at 10; write ${tenth}`;
    const message = `The confidence cell holds ${shownText(confidence)}, ${cure}, or red, amber or green.`;
    return [{ at: "confidence", span: null, message, fixes: tenth === null ? [] : [write("confidence", tenth)] }];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "The light that others see is the confidence stated last, and one that cannot be read gives no light.",
  source: "Keyline: status upstairs is what the team says",
  examples: {
    bad: [
      { text: "Late buses fall from 50 to 20", cells: { confidence: "fairly sure" }, at: "confidence" },
      { text: "Late buses fall from 50 to 20", cells: { confidence: 70 }, at: "confidence" },
    ],
    good: [
      "Late buses fall from 50 to 20",
      { text: "Late buses fall from 50 to 20", cells: { confidence: 7 } },
      { text: "Late buses fall from 50 to 20", cells: { confidence: "Amber" } },
      { text: "Late buses fall from 50 to 20", cells: { confidence: "" } },
    ],
  },
};

const MOST = 10;

function isReadable(reading: Reading): boolean {
  if (reading.kind === "number") return reading.value >= 0 && reading.value <= MOST;
  return reading.kind === "blank" || reading.kind === "error" || (reading.kind === "text" && readLight(reading.text) !== null);
}
