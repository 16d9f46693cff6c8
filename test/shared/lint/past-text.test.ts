import fc from "fast-check";
import { expect, test } from "vitest";
import type { Past, PastKeyResult } from "../../../shared/lint/past.ts";
import { pastText, readPast } from "../../../shared/lint/past-text.ts";

const LATE: PastKeyResult = {
  id: "O1-KR1", text: "Late buses fall from 50 to 20 – “nights” [a]", type: "metric", unit: null, start: 50, target: 20, weight: null, due: "2026-12-18",
  currents: [50, 44], confidences: [null, 0.7],
};
const PAST: Past = {
  cycles: [
    { name: "Q3 2026", days: ["2026-09-21"], keyResults: [{ ...LATE, unit: "%", weight: 2, due: null, currents: [true], confidences: [0.5] }] },
    { name: null, days: ["2026-10-05", "2026-10-12"], keyResults: [LATE, { ...LATE, id: "O1-KR2", start: null, target: "95..99", currents: [null, "97"] }] },
  ],
};
const TEXT = pastText(PAST);

test("what is written is what is read", () => {
  expect(readPast(TEXT)).toEqual(PAST);
  expect(readPast(pastText({ cycles: [] }))).toEqual({ cycles: [] });
});

test.each([
  "", "x", "null", "{}", "[]", "[1]", "7", TEXT.slice(0, -1), TEXT.slice(1), `${TEXT} `, TEXT + TEXT, TEXT.replace("50", "51"), TEXT.replace("O1-KR1", "O1-KR3"),
  TEXT.replace(/^1/, "2"), TEXT.slice(TEXT.indexOf("[")), TEXT.replace("–", "�"),
])("what was not written so is no past: %s", (text) => {
  expect(readPast(text)).toBeNull();
});

test("any other text is no past, and no throw", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    expect(readPast(text)).toBeNull();
  }));
});
