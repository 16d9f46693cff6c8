import fc from "fast-check";
import { expect, test } from "vitest";
import { ALONE, type KeyResultSetting, lintKeyResult, lintObjective } from "../../../shared/lint/lint.ts";
import { parse } from "../../../shared/lint/parse/parse.ts";
import { guide } from "../../../shared/profiles/guide.ts";

const PIECES = [
  "from", "to", "Reduce", "increase", "launch", "by", "several", "as many as possible", "Q3", "2026", "31 March", "%", "→", "(", ")", "/", "-", "–", "€", "k", "M",
  "12", "3,000", "1.5", "7/10", "all", "no", "every", "double", "half", "weekly", "ß", "\u0130", "日本", "👩‍🚀", "\ud800", "«", "[…]", "\n", "at least", "#",
];
const sentence = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 30 })
  .chain((parts) => fc.constantFrom(" ", "").map((gap) => parts.join(gap)));
const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null });

const setting = (start: number | null, target: number | null): KeyResultSetting => ({
  cells: {
    start: start === null ? { kind: "blank" } : { kind: "number", value: start, unit: null, asText: false },
    target: target === null ? { kind: "blank" } : { kind: "number", value: target, unit: "%", asText: false },
  },
  grading: null,
  objective: null,
  cycle: null,
  language: "unsure",
});

test("any text beside any numbers is reviewed without a throw, every span lies in it, and no fix holds a number that is none", () => {
  fc.assert(fc.property(sentence, number, number, (text, start, target) => {
    for (const remark of [...lintKeyResult(text, setting(start, target), guide), ...lintKeyResult(text, ALONE, guide), ...lintObjective(text, guide)]) {
      const [from, to] = remark.span ?? [0, 0];
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThanOrEqual(from);
      expect(to).toBeLessThanOrEqual(text.length);
      for (const { replacement } of remark.fixes) expect(typeof replacement === "string" || Number.isFinite(replacement)).toBe(true);
    }
  }), { numRuns: 1000 });
});

test("every part that is read lies in the text, amounts in order and apart", () => {
  fc.assert(fc.property(sentence, (text) => {
    const { quantities, deadline, verb, clauses } = parse(text);
    for (const span of [...quantities.map((quantity) => quantity.span), deadline ?? [0, 0], verb?.span ?? [0, 0], ...clauses]) {
      expect(span[0]).toBeLessThanOrEqual(span[1]);
      expect(span[1]).toBeLessThanOrEqual(text.length);
    }
    for (let index = 1; index < quantities.length; index += 1) {
      expect(quantities[index]?.span[0]).toBeGreaterThanOrEqual(quantities[index - 1]?.span[1] ?? 0);
    }
  }), { numRuns: 1000 });
});

test("reviewing twice gives the same", () => {
  fc.assert(fc.property(sentence, (text) => {
    expect(lintKeyResult(text, ALONE, guide)).toEqual(lintKeyResult(text, ALONE, guide));
  }));
});

test("a number that is only repeated in another notation never makes sentence and cells disagree", () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 100, max: 999 }), (start, target) => {
    const text = `Grow night riders from ${start} to ${target}k`;
    const remarks = lintKeyResult(text, { ...ALONE, cells: {
      start: { kind: "number", value: start, unit: null, asText: false }, target: { kind: "number", value: target * 1000, unit: null, asText: false },
    } }, guide);
    expect(remarks.filter(({ severity }) => severity === "error")).toEqual([]);
  }));
});

const SHAPES = ["a", " ", "- ", "from 1 to 2 ", "1,", "all ", "(", "a'", "=1", "1-", "9:59 ", "as many as ", "#1 ", "€", "20–31 "];

test.each(SHAPES)("a text that repeats %j 10,000 times is reviewed to its end", (shape) => {
  const text = `Increase trips by 5%${shape.repeat(10_000)}x`;
  expect(parse(text).tokens[0]?.text).toBe("Increase");
  expect(Array.isArray(lintKeyResult(text, setting(3, 4), guide))).toBe(true);
  expect(Array.isArray(lintObjective(text, guide))).toBe(true);
});
