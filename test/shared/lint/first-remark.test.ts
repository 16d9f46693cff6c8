import fc from "fast-check";
import { expect, test } from "vitest";
import { firstRemarkOn } from "../../../shared/lint/first-remark.ts";
import { PROFILES } from "../../../shared/profiles/index.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";

type Cells = readonly [text: CellValue, start: CellValue, target: CellValue, profile: CellValue];

const SAID: readonly { says: string; cells: Cells; message: string | RegExp }[] = [
  { says: "a good sentence gets no remark", cells: ["Late buses fall from 50 to 20", "", "", ""], message: "" },
  { says: "cells that agree with the sentence get no remark", cells: ["Late buses fall from 50 to 20", 50, 20, ""], message: "" },
  { says: "nothing is said about owner and due date, which are not given", cells: ["Late buses", 50, 20, ""], message: "" },
  { says: "a blank sentence stays blank", cells: ["  ", 50, 20, ""], message: "" },
  { says: "a blank sentence stays blank under a profile nobody knows", cells: ["", "", "", "vibes"], message: "" },
  { says: "a sentence without a number", cells: ["Happier visitors at the front desk", "", "", ""], message: /^This key result names no number/ },
  { says: "numbers in the cells beside it are numbers enough", cells: ["Cut waiting time in the clinic", 40, 15, ""], message: "" },
  { says: "a target that the sentence contradicts", cells: ["Late buses fall from 50 to 20", 50, 25, ""], message: /^The sentence says 20, the target cell says 25/ },
  { says: "of two errors in the sentence the leftmost", cells: ["Late buses fall from 50 to 20", 60, 25, ""], message: /^The sentence says 50, the start cell says 60/ },
  { says: "an error before a warning further left", cells: ["Publish many guides from 98% to 98%", "", "", ""], message: /^The sentence starts and ends at the same number/ },
  { says: "start and target that are the same", cells: ["Hold the number of late buses", 50, 50, ""], message: /^Start and target are both 50/ },
  { says: "a range of values for a target is left alone", cells: ["Keep stock accuracy between 95% and 99%", "", "95..99", ""], message: "" },
  { says: "an error value in the text passes through", cells: ["#REF!", "", "", ""], message: "#REF!" },
  { says: "an error value in the target passes through", cells: ["Late buses fall from 50 to 20", 50, "#N/A", ""], message: "#N/A" },
  { says: "the profile may be named in any case", cells: ["Late buses fall from 50 to 20", "", "", " Guide "], message: "" },
];

test.each(SAID)("$says", ({ cells, message }) => {
  const said = firstRemarkOn(...cells);
  if (typeof message === "string") expect(said).toBe(message);
  else expect(said).toMatch(message);
});

const REFUSED: readonly { says: string; cells: Cells; argument: string; saying: string }[] = [
  { says: "a number is no sentence", cells: [42, "", "", ""], argument: "text", saying: "42 is not a sentence; give the text of a key result" },
  { says: "a tick box is no sentence", cells: [true, "", "", ""], argument: "text", saying: "TRUE is not a sentence; give" },
  { says: "a date is no sentence", cells: [{ date: "2026-03-02" }, "", "", ""], argument: "text", saying: "a date is not a sentence; give" },
  { says: "a date for a start is refused", cells: ["Late buses", { date: "2026-03-07" }, 9, ""], argument: "start", saying: "Sheets read this as a date; write 7" },
  { says: "a date for a target is refused", cells: ["Late buses", 9, { date: "2026-03-07" }, ""], argument: "target", saying: "Sheets read this as a date; write 7" },
  { says: "1,200 as text is refused", cells: ["Late buses", 9, "1,200", ""], argument: "target", saying: "1200 or 1.2" },
  { says: "a profile nobody knows", cells: ["Late buses", "", "", "vibes"], argument: "profile", saying: `"vibes" is not a known profile; write one of: ${PROFILES.map(({ id }) => id).join(", ")}` },
];

test.each(REFUSED)("$says", ({ cells, argument, saying }) => {
  expect(firstRemarkOn(...cells)).toMatchObject({ argument, message: expect.stringContaining(saying) as string });
});

test("every profile can be named", () => {
  for (const { id } of PROFILES) expect(typeof firstRemarkOn("Late buses fall from 50 to 20", "", "", id)).toBe("string");
});

test("nothing that a cell can hold makes it throw", () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom<CellValue>("#REF!", { date: "2026-03-02" }, { date: "1899-12-31" }, ""));
  fc.assert(fc.property(fc.oneof(cell, fc.constant("Raise riders from 5 to 9")), cell, cell, fc.oneof(cell, fc.constant("guide")), (text, start, target, profile) => {
    expect(() => firstRemarkOn(text, start, target, profile)).not.toThrow();
  }));
});
