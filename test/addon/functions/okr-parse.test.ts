import { expect, test } from "vitest";
import { OKR_PARSE } from "../../../addon/functions/okr-parse.ts";

const TEXT = "Raise on-time departures from 81% to 92% by 30 June";
const ROW = ["raise", "on-time departures", 81, 92, "%", "30 June"];
const BLANK = ["", "", "", "", "", ""];

test("a single sentence gives one row of six cells", () => {
  expect(OKR_PARSE(TEXT)).toEqual([ROW]);
  expect(OKR_PARSE([[TEXT]])).toEqual([ROW]);
  expect(OKR_PARSE("")).toEqual([BLANK]);
  expect(OKR_PARSE("#N/A")).toEqual([["#N/A", "#N/A", "#N/A", "#N/A", "#N/A", "#N/A"]]);
});

test("a column gives one row each, blanks stay blank, and an unusable cell is marked in its own row", () => {
  const refused = ["⚠ text: TRUE is not a sentence; give the text of a key result", "", "", "", "", ""];
  expect(OKR_PARSE([[TEXT], [""], [true], ["#N/A"]])).toEqual([ROW, BLANK, refused, ["#N/A", "#N/A", "#N/A", "#N/A", "#N/A", "#N/A"]]);
});

test("a call without one column of sentences throws the function, the argument and the cure", () => {
  expect(() => OKR_PARSE(undefined)).toThrow("OKR_PARSE: text: missing; give the sentence of a key result");
  expect(() => OKR_PARSE(7)).toThrow("OKR_PARSE: text: 7 is not a sentence; give the text of a key result");
  expect(() => OKR_PARSE([[TEXT, TEXT]])).toThrow("OKR_PARSE: text: 1 row × 2 columns; give one column of sentences");
});
