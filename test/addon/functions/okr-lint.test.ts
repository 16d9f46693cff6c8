import { expect, test } from "vitest";
import { OKR_LINT } from "../../../addon/functions/okr-lint.ts";

const GOOD = "Late buses fall from 50 to 20";
const NO_NUMBER = "This key result names no number, so nobody can say how far it got; add where it starts and where it should end.";

test("a single sentence gives a single remark, or blank", () => {
  expect(OKR_LINT("Happier visitors at the front desk")).toBe(NO_NUMBER);
  expect(OKR_LINT(GOOD)).toBe("");
  expect(OKR_LINT(GOOD, 50, 25)).toBe("The sentence says 20, the target cell says 25; let both say the same.");
  expect(OKR_LINT([[GOOD]], [[50]], [[20]], "guide")).toBe("");
});

test("a range of sentences spills, blanks stay blank, and an unusable row is marked in its own cell", () => {
  const texts = [[GOOD], ["Happier visitors at the front desk"], [""], [42], ["#REF!"]];
  const notText = "⚠ text: 42 is not a sentence; give the text of a key result";
  expect(OKR_LINT(texts)).toEqual([[""], [NO_NUMBER], [""], [notText], ["#REF!"]]);
  const disagree = "The sentence says 20, the target cell says 25; let both say the same.";
  expect(OKR_LINT(texts, "", [[25], [25], [25], [25], [25]])).toEqual([[disagree], [""], [""], [notText], ["#REF!"]]);
});

test("an open range of a thousand rows comes back blank below its last sentence", () => {
  const rows = Array.from({ length: 1000 }, (_, index) => [index < 3 ? "Happier visitors" : ""]);
  const remarks = OKR_LINT(rows);
  expect(Array.isArray(remarks) && remarks.filter(([remark]) => remark !== "").length).toBe(3);
});

test("a single call that cannot be reviewed throws the function, the argument and the cure", () => {
  expect(() => OKR_LINT(undefined)).toThrow("OKR_LINT: text: missing; give the sentence of a key result");
  expect(() => OKR_LINT(42)).toThrow("OKR_LINT: text: 42 is not a sentence; give the text of a key result");
  expect(() => OKR_LINT(GOOD, "1,200", 20)).toThrow("OKR_LINT: start: \"1,200\" is text that can mean 1200 or 1.2");
  expect(() => OKR_LINT(GOOD, 50, 20, "vibes")).toThrow("OKR_LINT: profile: \"vibes\" is not a known profile; write one of: ");
  expect(() => OKR_LINT([[GOOD], [GOOD]], [[50, 50]])).toThrow("OKR_LINT: start: 1 row × 2 columns, but text has 2 rows × 1 column");
});
