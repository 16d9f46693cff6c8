import { namedCycle } from "../../sheet/cycle-name.ts";
import { dayNumber } from "../../time/civil-date.ts";
import { dayIn } from "../set/phase.ts";
import type { SetProblem, SetRule, SetRuleCard } from "../rule.ts";

/** A due date outside the cycle in which most others lie. */
export const dueOutsideCycle: SetRule = {
  id: "due-outside-cycle",
  on: "set",
  severity: "warning",
  wording: false,
  check: ({ live, cycle }) => {
    const named = cycle === null ? null : namedCycle(cycle);
    if (!named || named.start === null || named.end === null) return [];
    const [start, end] = [dayNumber(named.start), dayNumber(named.end)];
    const dues = live.map((of) => ({ of, due: dayIn(of.cells, "due") }));
    const outside = dues.filter(({ due }) => due !== null && (due < start || due > end + GRACE));
    if (outside.length * 2 >= dues.filter(({ due }) => due !== null).length) return [];
    const fixes = [{ label: `Write ${named.end}`, at: "due" as const, replacement: named.end, asks: true }];
    const message = `This date lies outside ${named.name}, which ends on ${named.end}; choose a day within it, or move the key result to its own cycle.`;
    return outside.map(({ of }): SetProblem => ({ of, at: "due", span: null, message, fixes }));
  },
};

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
