import { expect, test } from "vitest";
import { pastProperties, storedPast } from "../../addon/review/past-memory.ts";
import type { Past, PastCycle, PastKeyResult } from "../../shared/lint/past.ts";
import { civilDate } from "../../shared/time/civil-date.ts";

const DAYS = Array.from({ length: 8 }, (_, week) => civilDate(2026, 10, 1 + 7 * week));

const row = (index: number, text: string, days: number): PastKeyResult => ({
  id: `O${1 + Math.floor(index / 4)}-KR${1 + (index % 4)}`, text, type: "metric", unit: "%", start: 0.125, target: 0.875, weight: 0.25, due: "2026-12-31",
  currents: Array.from({ length: days }, (_, at) => 0.125 + at / 100), confidences: Array.from({ length: days }, (_, at) => at / 10),
});

const cycle = (name: string, rows: number, text: string, days = DAYS.length): PastCycle =>
  ({ name, days: DAYS.slice(-days), keyResults: Array.from({ length: rows }, (_, index) => row(index, text, days)) });

const both = (rows: number, text: string): Past => ({ cycles: [cycle("Q3 2026", rows, text, 1), cycle("Q4 2026", rows, text)] });

const bytes = (text: string): number => Buffer.byteLength(text);
const total = (properties: Readonly<Record<string, string>>): number => Object.entries(properties).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);

const SENTENCE = "Median time from the first call to the answer falls from 48 to 24 hours for night riders";

test.each([
  { title: "one key result", past: both(1, SENTENCE) },
  { title: "500 key results over two cycles", past: both(500, SENTENCE) },
  { title: "texts whose characters take four bytes", past: both(120, "😀🚌".repeat(40)) },
])("keeps $title in properties that a document can hold", ({ past }) => {
  const properties = pastProperties(past, {});
  for (const value of Object.values(properties)) expect(bytes(value)).toBeLessThanOrEqual(9 * 1024);
  expect(total(properties)).toBeLessThan(300 * 1024);
  expect(storedPast(properties)).toEqual(past);
});

test("no part ends within a character", () => {
  const properties = pastProperties(both(200, "🚌".repeat(100)), {});
  const halves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
  expect(Object.keys(properties).length).toBeGreaterThan(3);
  expect(Object.values(properties).filter((value) => halves.test(value))).toEqual([]);
});

test("of what is too large the other cycle goes first, then the first days, then all", () => {
  const kept = (past: Past): readonly (readonly [string | null, number])[] =>
    (storedPast(pastProperties(past, {}))?.cycles ?? []).map(({ name, days }) => [name, days.length]);
  expect(kept(both(500, "a".repeat(300)))).toEqual([["Q4 2026", 8]]);
  expect(kept(both(500, "a".repeat(460)))).toEqual([["Q4 2026", expect.any(Number) as number]]);
  expect(kept(both(500, "a".repeat(460)))[0]?.[1]).toBeLessThan(8);
  expect(kept(both(500, "a".repeat(2000)))).toEqual([]);
});

test("a shorter past clears the parts that a longer one left", () => {
  const long = pastProperties(both(500, SENTENCE), {});
  const short = both(1, SENTENCE);
  const after = { ...long, ...pastProperties(short, long) };
  expect(storedPast(after)).toEqual(short);
  expect(total(after)).toBeLessThan(2000);
  expect({ ...after, ...pastProperties(null, after) }).toEqual(Object.fromEntries(Object.keys(after).map((key) => [key, ""])));
});

test("nothing is written where there was nothing and is nothing", () => {
  expect(pastProperties(null, {})).toEqual({});
});

test.each<[string, Readonly<Record<string, string>>]>([
  ["nothing", {}],
  ["a count without parts", { "keyline.past": "3" }],
  ["a part that is missing", (({ "keyline.past2": _, ...others }) => others)(pastProperties(both(500, SENTENCE), {}))],
  ["a part of another past", { ...pastProperties(both(500, SENTENCE), {}), "keyline.past1": "[]" }],
  ["a count that is none", { "keyline.past": "many", "keyline.past1": "[1]" }],
  ["a count beyond all", { "keyline.past": "1e9", "keyline.past1": "[" }],
])("%s is no past", (_, stored) => {
  expect(storedPast(stored)).toBeNull();
});
