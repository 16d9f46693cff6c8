import { expect, test } from "vitest";
import { readNumeral } from "../../../../shared/lint/parse/numeral.ts";

const READ: readonly (readonly [text: string, value: number, certain: boolean])[] = [
  ["7", 7, true], ["3,000", 3000, true], ["1.5", 1.5, true], ["1,5", 1.5, true], ["0.125", 0.125, true], ["99.999", 99.999, false],
  ["1.200", 1.2, false], ["1,234.56", 1234.56, true], ["1.234,56", 1234.56, true], ["1,234,567", 1234567, true], ["1.234.567", 1234567, true],
];

test.each(READ)("%s reads as %d", (text, value, certain) => {
  expect(readNumeral(text)).toEqual({ value, certain });
});

test.each(["3.12.2026", "1.2.3", "1,2,3", "1,23,456.7.8"])("%s is a date, a version or a list, not a number", (text) => {
  expect(readNumeral(text)).toBeNull();
});
