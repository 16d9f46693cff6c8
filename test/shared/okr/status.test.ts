import fc from "fast-check";
import { expect, test } from "vitest";
import { statusIn } from "../../../shared/okr/cell-status.ts";
import { PACE_POLICIES, STATUSES, statusOf, weakestStatus } from "../../../shared/okr/status.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";

type Cells = readonly [grade: CellValue, expected: CellValue, policy: CellValue, type: CellValue];

const STATED: readonly [says: string, cells: Cells, status: string][] = [
  ["35 % done at half time is off track by the strict policy", [0.35, 0.5, "strict", ""], "off track"],
  ["35 % done at half time is at risk by ratio", [0.35, 0.5, "ratio", ""], "at risk"],
  ["35 % done at half time is on track by gap", [0.35, 0.5, "gap", ""], "on track"],
  ["35 % done at half time has no status by none", [0.35, 0.5, "none", ""], ""],
  ["strict is on track at the expected progress", [0.5, 0.5, "strict", ""], "on track"],
  ["strict forgives no more than binary dust", [0.1 + 0.2 - 0.0000000000001, 0.3, "strict", ""], "on track"],
  ["strict is off track a percent below", [0.49, 0.5, "strict", ""], "off track"],
  ["without a policy ratio holds", [0.44, 0.5, "", ""], "at risk"],
  ["nine tenths of the expected are on track", [0.45, 0.5, "ratio", ""], "on track"],
  ["nine tenths of 0.7 are on track, whatever their binary form", [0.63, 0.7, "ratio", ""], "on track"],
  ["seven tenths of the expected are at risk", [0.21, 0.3, "ratio", ""], "at risk"],
  ["less than seven tenths is off track", [0.34, 0.5, "ratio", ""], "off track"],
  ["a gap of 16.5 points is at risk", [0.335, 0.5, "gap", ""], "at risk"],
  ["a gap just below 16.5 points is on track", [0.336, 0.5, "gap", ""], "on track"],
  ["a gap of 33 points is still at risk", [0.47, 0.8, "gap", ""], "at risk"],
  ["a larger gap is off track", [0.46, 0.8, "gap", ""], "off track"],
  ["nothing is expected before the start, so 0 is on track", [0, 0, "ratio", ""], "on track"],
  ["nothing is expected before the start by the strict policy either", [0, 0, "strict", ""], "on track"],
  ["policy and type may be written large and with spaces", [0.35, 0.5, " Gap ", " Increase "], "on track"],
  ["a yes/no that is no is open until due", [0, 0.99, "strict", "yes/no"], "open"],
  ["a yes/no that is yes is achieved before it is due", [1, 0.2, "ratio", "yes/no"], "achieved"],
  ["a yes/no that is no is missed when due", [0, 1, "ratio", "yes/no"], "missed"],
  ["a floor that holds is on track", [1, 0.2, "ratio", "at least"], "on track"],
  ["a floor that does not hold is off track, however near", [0.98, 0.2, "ratio", "at least"], "off track"],
  ["94.7 of at least 95 is out of band, although its grade rounds to 1", [94.7 / 95, 0.2, "ratio", "at least"], "off track"],
  ["94.7 of at least 95 is missed when due", [94.7 / 95, 1, "ratio", "at least"], "missed"],
  ["a ceiling that holds but for its binary form is on track", [0.9999999999999998, 0.5, "ratio", "at most"], "on track"],
  ["a floor that holds but for its binary form is achieved when due", [0.9999999999999998, 1, "ratio", "at least"], "achieved"],
  ["a grade of 0 is one, whatever its binary form", [0.3 - 0.1 * 3, 0.5, "ratio", ""], "off track"],
  ["a grade of 1 is one, whatever its binary form", [1.0000000000000002, 1.0000000000000002, "ratio", ""], "achieved"],
  ["a ceiling that does not hold is off track", [0.8, 0.1, "gap", "at most"], "off track"],
  ["a level that is kept is on track", [1, 0.9, "strict", "between"], "on track"],
  ["a milestone follows the policy", [0.4, 0.5, "ratio", "milestone"], "at risk"],
  ["a full grade before it is due is on track, since a metric may fall again", [1, 0.5, "ratio", "metric"], "on track"],
  ["when due, a grade of 1 is achieved", [1, 1, "ratio", ""], "achieved"],
  ["when due, a grade that rounds to 1 is achieved", [0.996, 1, "ratio", ""], "achieved"],
  ["when due, a grade below 1 is missed", [0.99, 1, "ratio", ""], "missed"],
  ["when due, the policy none says achieved or missed too", [0.5, 1, "none", ""], "missed"],
  ["a floor is achieved when due", [1, 1, "ratio", "at least"], "achieved"],
  ["a blank grade has no status", ["", 0.5, "", ""], ""],
  ["a blank expected progress makes no status", [0.5, "", "", ""], ""],
  ["blanks make no status under a policy nobody knows", ["", "", "vibes", ""], ""],
  ["percent as text is read", ["35 %", "50%", "ratio", ""], "at risk"],
  ["an error in the grade passes through", ["#N/A", 0.5, "", ""], "#N/A"],
  ["an error in the expected progress passes through", ["", "#DIV/0!", "", ""], "#DIV/0!"],
  ["an error in the policy passes through", [0.5, 0.5, "#REF!", ""], "#REF!"],
  ["an error in the type passes through", [0.5, 0.5, "", "#NAME?"], "#NAME?"],
];

test.each(STATED)("%s", (_, cells, status) => {
  expect(statusIn(...cells)).toBe(status);
});

const REFUSED: readonly [says: string, cells: Cells, argument: string, saying: string][] = [
  ["a grade of 40", [40, 0.5, "", ""], "grade", "40 does not lie between 0 and 1; write 0.4 or 40 %"],
  ["a grade above 1", [1.75, 0.5, "", ""], "grade", "1.75 does not lie between 0 and 1; give OKR_GRADE, which stays within 0 and 1"],
  ["a negative grade", [-0.25, 0.5, "", ""], "grade", "-0.25 does not lie between 0 and 1; give OKR_GRADE, which stays within 0 and 1"],
  ["an expected progress above 1", [0.5, 1.2, "", ""], "expected", "1.2 does not lie between 0 and 1; give OKR_PACE, which stays within 0 and 1"],
  ["percent as a formula leaves it", [7 * 8.1, 0.5, "", ""], "grade", "; write 0.567 or 56.7 %"],
  ["yes for the grade of a yes/no", ["yes", 0.5, "", "yes/no"], "grade", "\"yes\" is not a number; write 0.4 or 40 %"],
  ["a tick for a grade", [true, 0.5, "", ""], "grade", "TRUE is not a number; write 0.4 or 40 %"],
  ["a tick for a policy", [0.4, 0.5, true, ""], "policy", "TRUE is not a known policy"],
  ["a tick for a type", [0.4, 0.5, "", true], "type", "TRUE is not a known type"],
  ["a grade that is a ⚠", ["⚠ target: not gradable", 0.5, "", ""], "grade", "holds a ⚠; mend what it names first"],
  ["an expected progress of 50", [0.4, 50, "", ""], "expected", "50 does not lie between 0 and 1; write 0.5 or 50 %"],
  ["a date as expected progress", [0.4, { date: "2026-03-07" }, "", ""], "expected", "Sheets read this as a date"],
  ["a policy nobody knows", [0.4, 0.5, "vibes", ""], "policy", "\"vibes\" is not a known policy; write strict, ratio, gap or none"],
  ["a number as policy", [0.4, 0.5, 0.9, ""], "policy", "0.9 is not a known policy"],
  ["a type nobody knows", [0.4, 0.5, "", "vibes"], "type", "\"vibes\" is not a known type; write metric"],
];

test.each(REFUSED)("%s is refused", (_, cells, argument, saying) => {
  expect(statusIn(...cells)).toEqual({ argument, message: expect.stringContaining(saying) });
});

test("a better grade never has a weaker status", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const rank = (grade: number, expected: number, policy: "strict" | "ratio" | "gap"): number => {
    const status = statusOf(grade, expected, policy, "metric");
    return status === null ? -1 : STATUSES.indexOf(status);
  };
  fc.assert(
    fc.property(share, share, share, fc.constantFrom("strict", "ratio", "gap"), (one, other, expected, policy) => {
      expect(rank(Math.max(one, other), expected, policy)).toBeGreaterThanOrEqual(rank(Math.min(one, other), expected, policy));
    }),
  );
});

test("every policy calls nothing on track once it is due", () => {
  for (const policy of PACE_POLICIES) expect(statusOf(0.7, 1, policy, "metric")).toBe("missed");
});

test("an objective has the status of its weakest key result", () => {
  expect(weakestStatus(["on track", "at risk", "achieved"])).toBe("at risk");
  expect(weakestStatus(["on track", null, "open"])).toBe("open");
  expect(weakestStatus(["achieved", "missed", "off track"])).toBe("missed");
  expect(weakestStatus([null, null])).toBeNull();
  expect(weakestStatus([])).toBeNull();
});
