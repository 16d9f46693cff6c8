import { plainValue } from "../../snapshot/terms.ts";
import { dayNumber } from "../../time/civil-date.ts";
import { measureType, shownText } from "../row-cells.ts";
import type { SetKeyResult, SetRule, SetRuleCard } from "../rule.ts";
import { dayNamed, say } from "../set/say.ts";
import { gradeOfRow, lightOf, NEARLY } from "../set/standing.ts";

/** A key result that is said to be on track while its value has not moved for four weeks. */
export const saysOnTrackButFlat: SetRule = {
  id: "says-on-track-but-flat",
  on: "set",
  severity: "warning",
  wording: false,
  check: ({ live, today, phase }) => live.flatMap((each) => {
    const { current } = each.cells;
    const since = current && phase === "running" ? flatSince(each) : null;
    if (!current || today === null || since === null || today - since < FOUR_WEEKS || lightOf(each) !== "on track") return [];
    const message = `This is said to be on track, and has stood at ${shownText(current)} since ${dayNamed(since)}; say what will move it, or be less sure.`;
    return say(each, "current", message);
  }),
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A green light over a number that stands still is how a cycle is lost without anybody noticing.",
  source: "The help pages of OKR tools: on track, and flat for four weeks",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Start", "Target", "Current", "Confidence"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 44, 8],
        ["", "Night riders rise from 700 to 900", 700, 900, 790, 8],
      ],
      cycle: "Q4 2026",
      asOf: "2026-11-16",
      past: {
        cycles: [{
          name: "Q4 2026",
          days: ["2026-10-05", "2026-10-12", "2026-11-09"],
          keyResults: [
            {
              id: "O1-KR1", text: "Late buses fall from 50 to 20", type: "metric", unit: null, start: 50, target: 20, weight: null, due: null,
              currents: [50, 44, 44], confidences: [0.7, 0.8, 0.8],
            },
            {
              id: "O1-KR2", text: "Night riders rise from 700 to 900", type: "metric", unit: null, start: 700, target: 900, weight: null, due: null,
              currents: [700, 740, 780], confidences: [0.7, 0.8, 0.8],
            },
          ],
        }],
      },
      cells: ["E2"],
    }],
    good: [{
      sheet: [
        ["Objective", "Key result", "Start", "Target", "Current", "Confidence"],
        ["Riders trust the night bus", "Late buses fall from 50 to 20", 50, 20, 44, 5],
      ],
      cycle: "Q4 2026",
      asOf: "2026-11-16",
      past: {
        cycles: [{
          name: "Q4 2026",
          days: ["2026-10-05", "2026-10-12"],
          keyResults: [{
            id: "O1-KR1", text: "Late buses fall from 50 to 20", type: "metric", unit: null, start: 50, target: 20, weight: null, due: null,
            currents: [50, 44], confidences: [0.7, 0.8],
          }],
        }],
      },
    }],
  },
};

const FOUR_WEEKS = 28;

/** The day from which on every published value is the present one; levels to keep and what is nearly done do not count as flat. */
function flatSince(keyResult: SetKeyResult): number | null {
  const { published, row, cells } = keyResult;
  const type = measureType(cells);
  const [now, grade] = [plainValue(row.cells.current), gradeOfRow(keyResult)];
  if (!published || now === null || grade === null || grade >= NEARLY || (type !== "metric" && type !== "milestone")) return null;
  let since: number | null = null;
  for (let at = published.days.length - 1; at >= 0 && published.currents[at] === now; at -= 1) since = dayNumber(published.days[at] ?? "");
  return since;
}
