import { expect, test } from "vitest";
import { parse } from "../../../../shared/lint/parse/parse.ts";

const CASES: readonly (readonly [text: string, baseline: number | null, target: number | null, relative: boolean])[] = [
  ["Raise rider rating from 41 to 48", 41, 48, false],
  ["Rider rating 41 → 48", 41, 48, false],
  ["Rider rating 41 -> 48", 41, 48, false],
  ["Raise rider rating to 48 (from 41)", 41, 48, false],
  ["Raise rider rating to 48 from 41", 41, 48, false],
  ["Rider rating of 48, up from 41", 41, 48, false],
  ["Raise rider rating to 48 (now 41)", 41, 48, false],
  ["Raise rider rating to 48, currently at 41", 41, 48, false],
  ["Cut queues from 72.3 minutes to less than 45 minutes", 72.3, 45, false],
  ["Cut queues from 2% down to 1%", 2, 1, false],
  ["Cut waiting from three hours to 45 minutes", 3, 45, false],
  ["Cut calls from 6:30 to 5:00 minutes", 6.5, 5, false],
  ["Cut calls to 4:15 minutes", null, 4.25, false],
  ["Try 5 routes (2/5)", 2, 5, false],
  ["Grow trips by 20%", null, 20, true],
  ["20% increase in trips", null, 20, true],
  ["Maps used by 12 depots", null, 12, false],
  ["Trips increased by 12%", null, 12, true],
  ["Double the trips", null, 2, true],
  ["Reach 500 riders", null, 500, false],
  ["80% of riders return within 7 days", null, 80, false],
  ["All parcels arrive within 2 days", null, 2, false],
  ["Collect 30 answers from 4 depots", null, 30, false],
  ["Lower complaints by 70%, target under 1,000", null, 1000, false],
  ["Happier riders", null, null, false],
];

test.each(CASES)("%s", (text, baseline, target, relative) => {
  const read = parse(text);
  expect([read.baseline?.value ?? null, read.target?.value ?? null, read.relative]).toEqual([baseline, target, relative]);
});
