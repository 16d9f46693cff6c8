import fc from "fast-check";
import { expect, test } from "vitest";
import { confidenceTrend } from "../../../shared/okr/confidence-series.ts";
import { isRefusal } from "../../../shared/okr/refusal.ts";
import type { Trend } from "../../../shared/okr/trend.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";

const TOP = { "0-10": 10, "0/1/2": 2, "0-1": 1 } as const;
const scale = fc.constantFrom("0-10" as const, "0/1/2" as const, "0-1" as const);
const readings = fc.array(fc.oneof(fc.integer({ min: 2, max: 10 }), fc.constant("" as const)), { minLength: 1, maxLength: 13 });

function trend(cells: readonly CellValue[], on: keyof typeof TOP, days: readonly number[] | null = null): Trend | null {
  const found = confidenceTrend(cells, on, days && ((index) => days[index] ?? null));
  if (typeof found === "string" || isRefusal(found)) throw new Error(JSON.stringify(found));
  return found;
}

/** Readings of 0 to 10 on another scale: of three steps, or a share. */
const onScale = (cells: readonly (number | "")[], on: keyof typeof TOP): (number | "")[] =>
  cells.map((cell) => (cell === "" ? "" : on === "0/1/2" ? cell % 3 : (cell * TOP[on]) / 10));

test("turning the scale round negates slope and change", () => {
  fc.assert(
    fc.property(readings, scale, fc.boolean(), (cells, on, dated) => {
      const given = onScale(cells, on);
      const days = dated ? given.map((_, index) => 7 * index) : null;
      const [one, other] = [given, given.map((cell) => (cell === "" ? "" : TOP[on] - cell))].map((each) => trend(each, on, days));
      expect(other?.slope ?? 0).toBeCloseTo(-(one?.slope ?? 0), 12);
      expect(other?.change ?? 0).toBeCloseTo(-(one?.change ?? 0), 12);
      expect(other?.direction === "new").toBe(one?.direction === "new");
    }),
  );
});

test("blanks between readings change nothing without dates", () => {
  fc.assert(
    fc.property(readings, (cells) => {
      expect(trend(cells.reduce<CellValue[]>((spread, cell) => [...spread, "", cell], []), "0-10")).toEqual(trend(cells, "0-10"));
    }),
  );
});

test("check-ins a week apart have the same slope with dates as without", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 2, max: 10 }), { minLength: 2, maxLength: 13 }), fc.integer({ min: 0, max: 90_000 }), (cells, first) => {
      expect(trend(cells, "0-10", cells.map((_, week) => first + 7 * week))?.slope).toBeCloseTo(trend(cells, "0-10")?.slope ?? Number.NaN, 12);
    }),
  );
});
