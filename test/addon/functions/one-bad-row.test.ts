import { expect, test } from "vitest";
import type { Cell, Shown } from "../../../addon/functions/argument.ts";
import { CONFIDENCE_INDEX } from "../../../addon/functions/confidence-index.ts";
import { CONFIDENCE_TREND } from "../../../addon/functions/confidence-trend.ts";
import { OKR_FORECAST } from "../../../addon/functions/okr-forecast.ts";
import { OKR_GRADE } from "../../../addon/functions/okr-grade.ts";
import { OKR_HIT_RATE } from "../../../addon/functions/okr-hit-rate.ts";
import { OKR_PACE } from "../../../addon/functions/okr-pace.ts";
import { OKR_PROGRESS } from "../../../addon/functions/okr-progress.ts";
import { OKR_SCORE } from "../../../addon/functions/okr-score.ts";
import { OKR_STATUS } from "../../../addon/functions/okr-status.ts";

const ROWS = 50;
const BAD = 17;

/** Fifty rows, all alike but one. */
const fifty = (good: readonly Cell[], bad: readonly Cell[]): Cell[][] => Array.from({ length: ROWS }, (_, row) => [...(row === BAD ? bad : good)]);
const DATES = [["2026-10-05", "2026-10-12", "2026-10-19"]];

const CASES: readonly [name: string, shown: Shown, good: readonly (number | string)[], warning: RegExp][] = [
  ["OKR_GRADE", OKR_GRADE(fifty([0], [100]), 100, 40), [0.4], /^⚠ target: not gradable: start equals target/],
  ["OKR_PROGRESS", OKR_PROGRESS(0, 100, fifty([150], ["1,200"])), [1.5], /^⚠ current: "1,200" is text that can mean 1200 or 1\.2/],
  ["OKR_PACE", OKR_PACE("2026-04-01", fifty(["2026-04-30"], ["30/04/2026"]), "2026-04-15"), [0.5], /^⚠ due_date: "30\/04\/2026" is text that countries/],
  ["OKR_STATUS", OKR_STATUS(fifty([0.5], [50]), 0.5), ["on track"], /^⚠ grade: 50 does not lie between 0 and 1; write 0\.5 or 50 %/],
  ["OKR_SCORE", OKR_SCORE(fifty([0.5, 0.7], [0.5, "⚠ target"])), [0.6], /^⚠ grades: cell 2: holds a ⚠/],
  ["OKR_HIT_RATE", OKR_HIT_RATE(fifty([95, 94], [95, "down"]), 95), [0.5], /^⚠ readings: "down" is not a number/],
  ["OKR_FORECAST", OKR_FORECAST(fifty([0, 1, 2], [0, 1, "two"]), DATES, 0, 10, "2026-10-26"), [3, 0.3, 3, 3], /^⚠ values: "two" is not a number/],
  ["CONFIDENCE_TREND", CONFIDENCE_TREND(fifty([5, 6, 7], [5, 6, 70])), ["▲ rising"], /^⚠ readings: 70 is off the scale 0-10/],
  ["CONFIDENCE_INDEX", CONFIDENCE_INDEX(fifty([7, 7], [0.7, 0.7])), [1], /^⚠ readings: all are fractions up to 1/],
];

test.each(CASES)("one bad row in fifty is marked in its own cell and leaves the others alone: %s", (_, shown, good, warning) => {
  const rows = Array.isArray(shown) ? shown : [];
  expect(rows).toHaveLength(ROWS);
  expect(rows[BAD]?.[0]).toMatch(warning);
  const alike = good.map((one) => (typeof one === "number" ? expect.closeTo(one, 9) : one));
  for (const row of rows.filter((__, index) => index !== BAD)) expect(row).toEqual(alike);
});
