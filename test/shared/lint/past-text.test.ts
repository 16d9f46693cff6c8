import { expect, test } from "vitest";
import type { Past, PastKeyResult } from "../../../shared/lint/past.ts";
import { pastText, readPast } from "../../../shared/lint/past-text.ts";

const LATE: PastKeyResult = {
  id: "O1-KR1", text: "Late buses fall from 50 to 20 – “nights”", type: "metric", unit: null, start: 50, target: 20, weight: null, due: "2026-12-18",
  currents: [50, 44], confidences: [null, 0.7],
};
const PAST: Past = {
  cycles: [
    { name: "Q3 2026", days: ["2026-09-21"], keyResults: [{ ...LATE, unit: "%", weight: 2, due: null, currents: [true], confidences: [0.5] }] },
    { name: null, days: ["2026-10-05", "2026-10-12"], keyResults: [LATE, { ...LATE, id: "O1-KR2", start: null, target: "95..99", currents: [null, "97"] }] },
  ],
};

test("what is written is what is read", () => {
  expect(readPast(pastText(PAST))).toEqual(PAST);
  expect(readPast(pastText({ cycles: [] }))).toEqual({ cycles: [] });
});

const LINE = ["O1-KR1", "Late buses", "metric", null, 50, 20, null, null, [50], [null]];
const written = (line: readonly unknown[], days: unknown = ["2026-10-05"]): string => JSON.stringify([1, ["Q4 2026", days, [line]]]);
const withAt = (at: number, value: unknown): string => written(LINE.map((each, index) => (index === at ? value : each)));

test("a line as it should be is read", () => {
  expect(readPast(written(LINE))?.cycles[0]?.keyResults).toHaveLength(1);
});

test.each([
  "", "x", "null", "{}", "[]", "[2]", "7", "\"1\"", "[1,[]]", "[1,7]", "[1,null]", "[1,[\"Q4 2026\",[],[]]]", "[1,[7,[\"2026-10-05\"],[]]]",
  pastText(PAST).slice(0, -9), written([]), written([...LINE.slice(0, -1)]), written(LINE, []), written(LINE, ["soon"]), written(LINE, "2026-10-05"),
  written(LINE, ["2026-10-05", "2026-10-12"]), withAt(0, null), withAt(1, 4), withAt(2, null), withAt(3, 4), withAt(4, {}), withAt(5, [1]), withAt(6, "2"),
  withAt(7, 46000), withAt(8, [{}]), withAt(8, []), withAt(8, null), withAt(9, ["7"]),
])("garbage is no past: %s", (text) => {
  expect(readPast(text)).toBeNull();
});
