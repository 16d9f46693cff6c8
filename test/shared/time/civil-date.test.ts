import { expect, test } from "vitest";
import { civilDate, parseCivilDate } from "../../../shared/time/civil-date.ts";

const DAY_MS = 86_400_000;

test("every day from 1900 to 2199 is read, and nothing between them", () => {
  const written = new Set<string>();
  for (let at = Date.UTC(1900, 0, 1); at < Date.UTC(2200, 0, 1); at += DAY_MS) written.add(new Date(at).toISOString().slice(0, 10));
  const read = new Set<string>();
  for (let year = 1899; year <= 2200; year++) {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        if (parseCivilDate(text).ok) read.add(text);
      }
    }
  }
  expect(read).toEqual(written);
});

test.each(["2026-1-01", "2026-01-1", "26-01-01", "2026/01/01", "2026-01-01T00:00", " 2026-01-01", "2026-01-01\n", "٢٠٢٦-01-01", ""])(
  "%j is no civil date",
  (text) => expect(parseCivilDate(text)).toEqual({ ok: false, error: "not-a-date" }),
);

test("days and months roll on as the calendar does", () => {
  expect([civilDate(2026, 2, 29), civilDate(2026, 13, 1), civilDate(2028, 2, 29)]).toEqual(["2026-03-01", "2027-01-01", "2028-02-29"]);
});
