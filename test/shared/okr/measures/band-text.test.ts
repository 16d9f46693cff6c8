import { expect, test } from "vitest";
import { readBand } from "../../../../shared/okr/measures/band-text.ts";

const READ: readonly [text: string, low: number, high: number][] = [
  ["95..99", 95, 99],
  ["95…99", 95, 99],
  ["95–99", 95, 99],
  ["95-99", 95, 99],
  ["95 to 99", 95, 99],
  ["between 95 and 99", 95, 99],
  ["95 bis 99", 95, 99],
  ["99..95", 95, 99],
  ["95 %..99 %", 0.95, 0.99],
  ["95–99 %", 0.95, 0.99],
  ["1–2M", 1e6, 2e6],
  ["0.5–1k", 500, 1000],
  ["500–1k", 500, 1000],
  ["900–1.2k", 900, 1200],
  ["800 – 1.2k", 800, 1200],
  ["50 to 1M", 50, 1e6],
  ["99–95 %", 0.95, 0.99],
  ["from 95 to 99", 95, 99],
  ["von 95 bis 99", 95, 99],
  ["€1M–€2M", 1e6, 2e6],
  ["90-95 min", 90, 95],
  ["1.5..2.5", 1.5, 2.5],
  ["1,5..2,5", 1.5, 2.5],
  ["-5..5", -5, 5],
  ["-5--1", -5, -1],
  ["−5 to −1", -5, -1],
];

test.each(READ)("%s is the band from %d to %d", (text, low, high) => {
  expect(readBand(text, null)).toEqual({ low, high });
});

test.each(["95", "95 to", "high", "1..2..3", "2000–1k", "1,200..1,500", "5 May to 7 May", ""])("%j is no band", (text) => {
  expect(readBand(text, null)).toBeNull();
});

test("a spreadsheet's locale decides what a group of three means", () => {
  expect(readBand("1,200..1,500", "en_US")).toEqual({ low: 1200, high: 1500 });
});
