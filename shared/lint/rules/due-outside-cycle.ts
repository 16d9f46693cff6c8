import { namedCycle } from "../../sheet/cycle-name.ts";
import { dayNumber } from "../../time/civil-date.ts";
import { dayIn } from "../set/phase.ts";
import { write } from "../cells/row-rule.ts";
import type { SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** A due date outside the cycle in which most others lie. */
export const dueOutsideCycle = setRule("due-outside-cycle", "warning", ({ live, cycle }) => {
  const named = cycle === null ? null : namedCycle(cycle);
  if (!named || named.start === null || named.end === null) return [];
  const [start, end] = [dayNumber(named.start), dayNumber(named.end) + GRACE];
  const dated = live.filter(({ cells }) => cells.due?.kind === "date");
  const outside = dated.filter(({ cells }) => {
    const due = dayIn(cells, "due") ?? end;
    return due < start || due > end;
  });
  const message = `This date lies outside ${named.name}, which ends on ${named.end}; choose a day within it, or move the key result to its own cycle.`;
  const fixes = [write("due", named.end)];
  return outside.length * 2 >= dated.length ? [] : outside.flatMap((of) => say(of, "due", message, fixes));
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "What is due in another cycle is graded in this one before its time, or forgotten when the cycle is closed.",
  source: "Ally: dates of key results within those of their cycle",
  examples: {
    bad: [{
      sheet: [
        ["Key result", "Target", "Due", "Cycle"],
        ["Late buses fall from 50 to 20", 20, { date: "2027-03-31" }, "Q1 2027"],
        ["Night riders rise from 700 to 900", 900, { date: "2026-03-31" }, "Q1 2027"],
        ["School trips rise from 12 to 60", 60, { date: "2027-03-26" }, "Q1 2027"],
      ],
      cells: ["C3"],
    }],
    good: [{
      sheet: [
        ["Key result", "Target", "Due", "Cycle"],
        ["Late buses fall from 50 to 20", 20, { date: "2027-04-01" }, "Q1 2027"],
        ["Night riders rise from 700 to 900", 900, { date: "2027-02-15" }, "Q1 2027"],
        ["School trips rise from 12 to 60", 60, "", "Q1 2027"],
      ],
    }, {
      sheet: [
        ["Key result", "Target", "Due", "Cycle"],
        ["Late buses fall from 50 to 20", 20, { date: "2027-06-30" }, "Q1 2027"],
        ["Night riders rise from 700 to 900", 900, { date: "2027-05-15" }, "Q1 2027"],
      ],
    }],
  },
};

/** Days after the end that still mean the end. Where half of the dates lie outside, the cycle's name counts other days, as fiscal quarters do. */
const GRACE = 7;
