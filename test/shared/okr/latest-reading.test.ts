import { expect, test } from "vitest";
import { latestReading } from "../../../shared/okr/latest-reading.ts";

const cell = (raw: string | number, date: string | null = null) => ({ raw, date });

test("the latest reading is the last one stated, never one carried forward into a blank week", () => {
  const week = cell(6, "2026-10-12");
  expect(latestReading([cell(7, "2026-10-05"), week, cell("", "2026-10-19")])).toBe(week);
});

test("columns in another order than time are told by their dates, and the last of one day wins", () => {
  const late = cell(4, "2026-10-19");
  expect(latestReading([cell(8, "2026-10-19"), late, cell(7, "2026-10-05")])).toBe(late);
});

test("without dates the last one counts", () => {
  const last = cell("amber");
  expect(latestReading([cell("green"), last, cell(" ")])).toBe(last);
});

test("nothing stated is no reading", () => {
  expect(latestReading([cell(""), cell("")])).toBeNull();
  expect(latestReading([])).toBeNull();
});
