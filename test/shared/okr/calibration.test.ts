import { expect, test } from "vitest";
import { calibration, type Foretold, midCycleReading } from "../../../shared/okr/calibration.ts";

const told = (...pairs: readonly [confidence: number | null, grade: number | null][]): Foretold[] => pairs.map(([confidence, grade]) => ({ confidence, grade }));

test("the sentence counts the confident and those of them that got there", () => {
  const keyResults = told([0.7, 0.7], [0.8, 1], [0.9, 0.695], [1, 0.75], [0.7, 0.9], [0.7, 0.69], [0.8, 0], [0.9, 0.5], [0.6, 1], [0.2, 0.1]);
  expect(calibration(keyResults, "0-10")).toBe("Of 8 key results at 7 or more in mid-cycle, 5 reached 0.7.");
});

test("a confidence of 0.7 counts, whatever its binary form", () => {
  expect(calibration(told([1 - 0.3 - 1e-16, 1]), "0-1")).toBe("Of 1 key result at 0.7 or more in mid-cycle, 1 reached 0.7.");
});

test("the threshold is named as the scale writes it", () => {
  expect(calibration(told([1, 1], [1, 0]), "RAG")).toBe("Of 2 key results at green in mid-cycle, 1 reached 0.7.");
  expect(calibration(told([1, 1], [1, 0]), "0/1/2")).toBe("Of 2 key results at 2 in mid-cycle, 1 reached 0.7.");
  expect(calibration(told([0.7, 1], [0.8, 0.8]), "0-1")).toBe("Of 2 key results at 0.7 or more in mid-cycle, 2 reached 0.7.");
});

test("one, none and nobody have sentences of their own", () => {
  expect(calibration(told([0.7, 1]), "0-10")).toBe("Of 1 key result at 7 or more in mid-cycle, 1 reached 0.7.");
  expect(calibration(told([0.7, 0.2], [0.9, 0.3]), "0-10")).toBe("Of 2 key results at 7 or more in mid-cycle, none reached 0.7.");
  expect(calibration(told([0.5, 1]), "0-10")).toBe("No key result stood at 7 or more in mid-cycle.");
  expect(calibration([], "RAG")).toBe("No key result stood at green in mid-cycle.");
});

test("key results without a reading or a grade are left out", () => {
  expect(calibration(told([0.9, null], [null, 1], [0.9, 0.8]), "0-10")).toBe("Of 1 key result at 7 or more in mid-cycle, 1 reached 0.7.");
});

test("the reading of mid-cycle is the last one stated by the middle day", () => {
  const cells = [
    { date: "2026-10-05", raw: 8 },
    { date: "2026-11-15", raw: 7 },
    { date: "2026-11-16", raw: 3 },
    { date: null, raw: 9 },
  ];
  expect(midCycleReading(cells, "2026-10-01", "2026-12-31")).toBe(cells[1]);
  expect(midCycleReading(cells.slice(2), "2026-10-01", "2026-12-31")).toBeNull();
  expect(midCycleReading([{ date: "2026-11-02", raw: "" }, { date: "2026-10-05", raw: 8 }], "2026-10-01", "2026-12-31")).toEqual({ date: "2026-10-05", raw: 8 });
});
