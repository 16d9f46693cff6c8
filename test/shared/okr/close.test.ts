import { expect, test } from "vitest";
import { type ClosingStyle, needsComment, proposedClose } from "../../../shared/okr/close.ts";
import { bandOf, placeOf } from "../../../shared/okr/grade-band.ts";
import { roundedGrade } from "../../../shared/okr/rounded-grade.ts";

const STYLE: ClosingStyle = {
  gradeBands: [{ name: "red", from: 0 }, { name: "yellow", from: 0.4 }, { name: "green", from: 0.7 }],
  sweetSpot: { least: 0.6, most: 0.7 },
  scoring: "0.0-1.0",
};

const BANDED: readonly [says: string, grade: number, band: string][] = [
  ["0 is in the first band", 0, "red"],
  ["the gap between 0.3 and 0.4 belongs to the lower band", 0.35, "red"],
  ["0.394 rounds to 0.39", 0.394, "red"],
  ["0.395 rounds to 0.4", 0.395, "yellow"],
  ["a band begins with its own number", 0.4, "yellow"],
  ["0.6999999999999998, which is (4.1 - 2) / (5 - 2), is 0.7", (4.1 - 2) / (5 - 2), "green"],
  ["0.695 is 0.7, although it is a little less in binary", 0.695, "green"],
  ["1 is in the last band", 1, "green"],
];

test.each(BANDED)("%s", (_, grade, band) => {
  expect(bandOf(grade, STYLE.gradeBands)?.name).toBe(band);
});

test("a grade below the first band has none", () => {
  expect(bandOf(0.2, [{ name: "counts", from: 0.5 }])).toBeNull();
  expect(bandOf(0.2, [])).toBeNull();
});

test.each([[0.59, "below"], [0.594, "below"], [0.596, "in"], [0.6, "in"], [0.65, "in"], [(4.1 - 2) / (5 - 2), "in"], [0.704, "in"], [0.71, "above"]])(
  "%d is %s the sweet spot from 0.6 to 0.7, whose ends are both in",
  (grade, place) => expect(placeOf(grade, { least: 0.6, most: 0.7 })).toBe(place),
);

test("halves are rounded up as they are written", () => {
  expect([0.005, 0.285, 0.565, 0.575, 0.995, 0.004999].map(roundedGrade)).toEqual([0.01, 0.29, 0.57, 0.58, 1, 0]);
});

test("the proposal is the grade rounded to two decimals, with its band and its place", () => {
  expect(proposedClose((4.1 - 2) / (5 - 2), "active", STYLE)).toEqual({ grade: 0.7, shown: "0.7", band: STYLE.gradeBands[2], sweetSpot: "in" });
  expect(proposedClose(0.456, "active", { ...STYLE, sweetSpot: null, scoring: "traffic light" })).toEqual({
    grade: 0.46,
    shown: "amber",
    band: STYLE.gradeBands[1],
    sweetSpot: null,
  });
});

test("nothing is proposed without a grade, or for a key result that was stopped or replaced", () => {
  expect(proposedClose(null, "active", STYLE)).toBeNull();
  expect(proposedClose(0.5, "stopped", STYLE)).toBeNull();
  expect(proposedClose(0.5, "replaced", STYLE)).toBeNull();
});

test("a final grade other than the proposed one needs a comment", () => {
  const proposal = proposedClose(0.456, "active", STYLE);
  expect(needsComment(proposal, 0.46)).toBe(false);
  expect(needsComment(proposal, 0.456)).toBe(false);
  expect(needsComment(proposal, 0.5)).toBe(true);
  expect(needsComment(null, 0.5)).toBe(true);
});
