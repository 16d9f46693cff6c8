import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../../addon/functions/argument.ts";
import { OKR_LINT } from "../../../addon/functions/okr-lint.ts";
import { OKR_PARSE } from "../../../addon/functions/okr-parse.ts";

const SENTENCES = [
  "", " ", "Raise riders from 5 to 9", "KR1: 90% of complaints answered", "Double it", "Keep 95–99 %", "→ 5", "(now", "from to by", "1,200", "#N/A",
  "=1+1", "<img src=x>", "__proto__", "constructor", "Steigere 5 auf 9", "売上を5から9に", "👩‍🚀 by Q3",
];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(...SENTENCES), fc.string({ unit: "grapheme" }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(new Date(Date.UTC(2026, 6, 10))), fc.constant(null),
);
const column = fc.array(cell.map((one) => [one]), { minLength: 2, maxLength: 6 });

const outcome = (compute: () => unknown): unknown => {
  try {
    return compute();
  } catch (error) {
    return String(error);
  }
};

test("a column of anything gives one remark per row, a text each, and never throws", () => {
  fc.assert(fc.property(column, cell, cell, fc.constantFrom<Cell>("", "guide", "google", "vibes"), (texts, start, target, profile) => {
    const remarks = OKR_LINT(texts, start, target, profile);
    expect(Array.isArray(remarks) && remarks.map((row) => row.map((one) => typeof one))).toEqual(texts.map(() => ["string"]));
  }));
});

test("a column of anything gives six cells per row, finite numbers and texts, and never throws", () => {
  fc.assert(fc.property(column, (texts) => {
    const rows = OKR_PARSE(texts);
    const kinds = Array.isArray(rows) ? rows.map((row) => row.filter((one) => typeof one === "string" || Number.isFinite(one)).length) : [];
    expect(kinds).toEqual(texts.map(() => 6));
  }));
});

test("a range of one cell is that cell, and a single cell fails only with function and argument named", () => {
  fc.assert(fc.property(cell, (text) => {
    expect(outcome(() => OKR_LINT([[text]]))).toEqual(outcome(() => OKR_LINT(text)));
    expect(outcome(() => OKR_PARSE([[text]]))).toEqual(outcome(() => OKR_PARSE(text)));
    for (const call of [OKR_LINT, OKR_PARSE]) {
      const message = outcome(() => call(text));
      if (typeof message === "string" && message.startsWith("Error: ")) expect(message).toMatch(/^Error: OKR_(LINT|PARSE): text: .+; give the text of a key result$/);
    }
  }));
});
