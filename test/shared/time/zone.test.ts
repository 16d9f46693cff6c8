import { expect, test } from "vitest";
import { monthNumber } from "../../../shared/time/month-names.ts";
import { calendarOf } from "../../../shared/time/zone.ts";

test.each([
  ["2026-12-30T23:00:00Z", "Europe/Berlin", "2026-12-31"],
  ["2026-07-14T22:00:00Z", "Europe/Berlin", "2026-07-15"],
  ["2026-12-31T08:00:00Z", "America/Los_Angeles", "2026-12-31"],
  ["2026-12-31T07:59:59Z", "America/Los_Angeles", "2026-12-30"],
  ["2026-12-30T11:00:00Z", "Pacific/Auckland", "2026-12-31"],
])("at %s a calendar in %s shows %s", (instant, zone, day) => {
  expect(calendarOf(zone)(Date.parse(instant))).toBe(day);
});

test.each([["March", 3], ["märz", 3], ["Août", 8], ["dez.", 12], ["min", null]])("%s is month %j", (word, month) => {
  expect(monthNumber(word)).toBe(month);
});
