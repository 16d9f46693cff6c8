import { expect, test } from "vitest";
import { reviewTables } from "../../../shared/lint/lint.ts";
import { guide } from "../../../shared/profiles/guide.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { recognise } from "../../../shared/sheet/recognise.ts";

const HEADER = ["Key result", "Type", "Unit", "Start", "Target", "Current"];
/** The rules that hold a row's cells against its sentence and against each other. */
const RULES = [
  "sentence-and-cells-disagree", "verb-contradicts-numbers", "direction-disagrees", "unit-disagrees", "percent-against-fraction", "impossible-value",
  "start-equals-target", "cannot-be-graded", "due-date-disagrees", "stray-text", "tiny-move", "mixed-scales",
];

type Cells = readonly [text: string, type: string, unit: string, start: CellValue, target: CellValue, current: CellValue];

function found(cells: Cells, format = "", locale = "en_GB"): readonly string[] {
  const values = [HEADER, [...cells]];
  const formats = [HEADER.map(() => ""), ["", "", "", format, format, format]];
  const read = recognise({ name: "OKRs Q1 2027", spreadsheet: "", locale, values, formulas: [], formats });
  if (!read.ok) throw new Error(read.error);
  return reviewTables(read.value, guide, { asOf: "2027-03-10", past: null }).map(({ rule }) => rule).filter((rule) => RULES.includes(rule));
}

type Row = readonly [cells: Cells, format?: string, locale?: string];

const AGREE: readonly Row[] = [
  [["Raise punctuality from 81% to 92%", "", "", 0.81, 0.92, 0.85], "0%"],
  [["Raise punctuality from 81% to 92%", "", "%", 81, 92, 85]],
  [["Raise punctuality from 81 to 92 percent", "", "", "81%", "92 %", "85%"]],
  [["Punctuality up by 5 pp to 92%", "", "", 0.87, 0.92, 0.9], "0.0%"],
  [["Raise punctuality by 10 percentage points", "", "%", 81, 91, 85]],
  [["Grow ticket income by 20%", "", "€", 100_000, 120_000, 104_000]],
  [["Grow ticket income from €1.2M to €1.5M", "", "", 1_200_000, 1_500_000, 1_250_000], "#,##0 €"],
  [["Grow ticket income from €1.2M to €1.5M", "", "M€", 1.2, 1.5, 1.3]],
  [["Grow ticket income from 1.2 to 1.5 million euros", "", "k€", 1200, 1500, 1250]],
  [["Grow ticket income from $40k to $65k", "", "$", 40_000, 65_000, 41_500], "$#,##0"],
  [["Grow ticket income from 40k to 65k", "", "", "40k", "65k", "41.5k"]],
  [["Grow night riders from 9,000 to 12,000", "", "", 9000, 12_000, 9800]],
  [["Grow night riders to 12k (from 9k)", "", "", 9000, 12_000, 9800]],
  [["Cut boarding from 2 minutes to 90 seconds", "", "seconds", 120, 90, 110]],
  [["Cut boarding from 2 minutes to 90 seconds", "", "min", 2, 1.5, 1.8]],
  [["Cut the time to answer from 3 days to 24 hours", "", "h", 72, 24, 40]],
  [["Cut page loads from 1.8s to 900ms", "", "ms", 1800, 900, 1200]],
  [["Answer 95% of complaints within 24 hours", "", "%", 60, 95, 70]],
  [["Answer 95% of complaints within 24 hours", "", "hours", 72, 24, 40]],
  [["Rider rating rises from 3.9 to 4.5 out of 5", "", "", 3.9, 4.5, 4.1]],
  [["Rider rating rises from 3.9/5 to 4.5/5", "", "", 3.9, 4.5, 4.1]],
  [["NPS from -5 to 30", "", "", -5, 30, 8]],
  [["Loss shrinks from -€40k to -€10k", "", "€", -40_000, -10_000, -30_000]],
  [["Double weekly night riders", "", "", 700, 1400, 900]],
  [["Halve late buses", "", "", 50, 25, 41]],
  [["Zero accidents at the depot", "", "", 4, 0, 2]],
  [["All 40 depots report daily", "", "depots", 12, 40, 20]],
  [["All 40 depots report daily", "", "%", 0.3, 1, 0.5], "0%"],
  [["Keep uptime above 99.9%", "at least", "", "", 0.999, 0.9995], "0.00%"],
  [["Keep stock accuracy between 95% and 99%", "between", "", "", "95..99", 97]],
  [["The night line has its licence", "yes/no", "", "", "yes", "no"]],
  [["Move the workshop to the new depot", "milestone", "", "", 1, 0.4]],
  [["Sign 12 depots", "", "", 0, 12, 5]],
  [["Sign 12 more depots", "", "", 30, 42, 33]],
  [["7 of 10 depots run on sunlight", "", "", 2, 7, 4]],
  [["7 of 10 depots run on sunlight", "", "", 0.2, 0.7, 0.4], "0%"],
  [["Waiting time at the night stop", "", "min", 12, 6, 9]],
  [["Reduce waiting time by 50%", "", "min", 12, 6, 9]],
  [["Bring the 3 slowest lines below 6 minutes", "", "min", 12, 6, 9]],
  [["Improve our rank from 8 to 3", "", "", 8, 3, 6]],
  [["Speed up boarding from 90 to 60 seconds", "", "s", 90, 60, 80]],
  [["Raise the share of riders under 25 from 18% to 30%", "", "", 0.18, 0.3, 0.2], "0%"],
  [["Late buses fall from 50 to 20 in Q1 2027", "", "", 50, 20, 41]],
  [["Top 10 stops get shelters, from 2 to 10", "", "", 2, 10, 4]],
  [["Umsatz steigt von 1,2 Mio. € auf 1,5 Mio. €", "", "", 1_200_000, 1_500_000, 1_300_000], "#,##0 €", "de_DE"],
  [["Pünktlichkeit steigt von 81 % auf 92 %", "", "", "81 %", "92 %", "85,5 %"], "", "de_DE"],
  [["Délai moyen de réponse", "", "h", "8,5", "4", "6,2"], "", "fr_FR"],
];

test.each(AGREE.map((row) => [JSON.stringify(row), row] as const))("nothing contradicts: %s", (_, [cells, format, locale]) => {
  expect(found(cells, format, locale)).toEqual([]);
});

const CONTRADICT: readonly (readonly [rule: string, ...row: Row])[] = [
  ["sentence-and-cells-disagree", ["Raise punctuality from 81% to 92%", "", "", 0.81, 0.95, 0.85], "0%"],
  ["sentence-and-cells-disagree", ["Raise punctuality from 81% to 92%", "", "%", 81, 95, 85]],
  ["sentence-and-cells-disagree", ["Grow ticket income from €1.2M to €1.5M", "", "", 1_200_000, 1_800_000, 1_250_000]],
  ["sentence-and-cells-disagree", ["Grow night riders from 9,000 to 12,000", "", "", 9000, 15_000, 9800]],
  ["sentence-and-cells-disagree", ["Cut boarding from 2 minutes to 90 seconds", "", "seconds", 120, 60, 110]],
  ["sentence-and-cells-disagree", ["Late buses fall from 50 to 20", "", "", 60, 20, 41]],
  ["percent-against-fraction", ["Raise punctuality from 81% to 92%", "", "", 0.81, 92, 0.85]],
  ["percent-against-fraction", ["Raise punctuality from 81% to 92%", "", "", 0.81, 92, 0.85], "0%"],
  ["percent-against-fraction", ["Raise punctuality from 81% to 92%", "", "%", 81, 92, 0.85]],
  ["unit-disagrees", ["Cut the time to answer from 72 to 24 hours", "", "days", 72, 24, 40]],
  ["unit-disagrees", ["Grow ticket income from €40 to €65", "", "$", 40, 65, 41]],
  ["unit-disagrees", ["Raise punctuality from 81% to 92%", "", "minutes", 81, 92, 85]],
  ["unit-disagrees", ["Grow ticket income", "", "$", 40, 65, 41], "#,##0 €"],
  ["verb-contradicts-numbers", ["Reduce late buses", "", "", 20, 50, 30]],
  ["direction-disagrees", ["Late buses", "increase", "", 50, 20, 30]],
  ["direction-disagrees", ["Keep late buses below 20", "at least", "", 50, 20, 30]],
  ["start-equals-target", ["Late buses", "", "", 20, 20, 30]],
  ["impossible-value", ["Raise the share of solar power to 140%", "", "%", 40, 140, 60]],
  ["tiny-move", ["Night riders", "", "", 9000, 9100, 9010]],
  ["cannot-be-graded", ["Late buses fall", "", "", "fifty", 20, 30]],
];

test.each(CONTRADICT.map(([rule, ...row]) => [rule, JSON.stringify(row), row] as const))("%s: %s", (rule, _, [cells, format, locale]) => {
  expect(found(cells, format, locale)).toContain(rule);
});
