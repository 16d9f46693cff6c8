import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Argument, Cell, Shown } from "../../../addon/functions/argument.ts";
import { CONFIDENCE_INDEX } from "../../../addon/functions/confidence-index.ts";
import { CONFIDENCE_TREND } from "../../../addon/functions/confidence-trend.ts";
import { OKR_FORECAST } from "../../../addon/functions/okr-forecast.ts";
import { OKR_GRADE } from "../../../addon/functions/okr-grade.ts";
import { OKR_HIT_RATE } from "../../../addon/functions/okr-hit-rate.ts";
import { OKR_PACE } from "../../../addon/functions/okr-pace.ts";
import { OKR_PROGRESS } from "../../../addon/functions/okr-progress.ts";
import { OKR_SCORE } from "../../../addon/functions/okr-score.ts";
import { OKR_STATUS } from "../../../addon/functions/okr-status.ts";
import { spreadsheetIn } from "./spreadsheet-zone.ts";

interface Case {
  readonly name: string;
  readonly labels: readonly string[];
  readonly call: (given: readonly Argument[]) => Shown;
}

const ELEMENTWISE: readonly Case[] = [
  { name: "OKR_GRADE", labels: ["start", "target", "current", "type"], call: ([a, b, c = "", d]) => OKR_GRADE(a, b, c, d) },
  { name: "OKR_PROGRESS", labels: ["start", "target", "current", "type"], call: ([a, b, c = "", d]) => OKR_PROGRESS(a, b, c, d) },
  { name: "OKR_PACE", labels: ["start_date", "due_date", "as_of"], call: ([a, b, c = ""]) => OKR_PACE(a, b, c) },
  { name: "OKR_STATUS", labels: ["grade", "expected", "policy", "type"], call: ([a, b = "", c, d]) => OKR_STATUS(a, b, c, d) },
];
const SERIES: readonly Case[] = [
  { name: "OKR_SCORE", labels: ["grades", "weights"], call: ([a = "", b]) => OKR_SCORE(a, b) },
  { name: "OKR_HIT_RATE", labels: ["readings", "target", "type"], call: ([a, b = "", c]) => OKR_HIT_RATE(a, b, c) },
  { name: "OKR_FORECAST", labels: ["values", "dates", "start", "target", "due"], call: ([a, b, c, d, e = ""]) => OKR_FORECAST(a, b, c, d, e) },
  { name: "CONFIDENCE_TREND", labels: ["readings", "scale", "dates", "output"], call: ([a = "", b, c, d]) => CONFIDENCE_TREND(a, b, c, d) },
  { name: "CONFIDENCE_INDEX", labels: ["readings", "scale"], call: ([a = "", b]) => CONFIDENCE_INDEX(a, b) },
];

const WORDS = [
  "", " ", "metric", "at least", "between", "yes/no", "milestone", "ratio", "gap", "none", "0-10", "RAG", "slope", "red", "yes", "✓", "12k", "45 %", "€3.5M",
  "1,200", "95..99", "2026-03-02", "03/04/2026", "#N/A", "#DIV/0!", "⚠ target: not gradable", "a lot", "=1+1", "<img src=x>", "__proto__", "constructor",
];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -2, max: 12 }),
  fc.integer({ min: 45_000, max: 47_000 }),
  fc.string(),
  fc.boolean(),
  fc.date({ min: new Date("1899-12-29T00:00:00Z"), max: new Date("2100-01-01T00:00:00Z"), noInvalidDate: true }),
  fc.integer({ min: 20_000, max: 22_000 }).map((day) => new Date(day * 86_400_000)),
);
const range = (rows: number, columns: number): fc.Arbitrary<Cell[][]> =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const size = fc.integer({ min: 1, max: 4 });
const argument: fc.Arbitrary<Argument> = fc.oneof(fc.constant(undefined), cell, fc.tuple(size, size).chain(([rows, columns]) => range(rows, columns)));

const shownCells = (shown: Shown): (number | string)[] => (Array.isArray(shown) ? shown.flat() : [shown]);
const isNaming = (labels: readonly string[], text: string): boolean => labels.some((label) => text.startsWith(`${label}: `));

beforeEach(() => void spreadsheetIn("Europe/Berlin"));
afterEach(() => vi.unstubAllGlobals());

/** Finite numbers, plain text, error values and ⚠ with a named argument are all that a cell may show. */
function expectReadable(shown: Shown, labels: readonly string[]): void {
  for (const one of shownCells(shown)) {
    if (typeof one === "number") expect(Number.isFinite(one)).toBe(true);
    else if (one.startsWith("⚠")) expect(isNaming(labels, one.slice(2)), one).toBe(true);
    else expect(one).toMatch(/^(|#[A-Z/0-9]+[!?A]|[▲▼▬] (rising|falling|steady)|new|missed|off track|at risk|open|on track|achieved)$/);
  }
}

test.each([...ELEMENTWISE, ...SERIES])("$name ends on any input in a value or in a message that names function, argument and cure", ({ name, labels, call }) => {
  fc.assert(
    fc.property(fc.array(argument, { minLength: labels.length, maxLength: labels.length }), (given) => {
      try {
        expectReadable(call(given), labels);
      } catch (error) {
        const message = error instanceof Error ? error.message : "";
        if (!message.startsWith(`${name}: `)) throw error;
        expect(isNaming(labels, message.slice(name.length + 2)), message).toBe(true);
        expect(message).toMatch(/[;,:] \S.{5}/);
      }
    }),
    { numRuns: 600 },
  );
});

test.each(ELEMENTWISE)("$name never throws over ranges of one shape, and its result has that shape", ({ labels, call }) => {
  const given = fc.tuple(size, fc.integer({ min: 2, max: 4 })).chain(([rows, columns]) => fc.tuple(...labels.map(() => fc.oneof(cell, range(rows, columns))), range(rows, columns)));
  fc.assert(
    fc.property(given, (ranges) => {
      const shape = ranges[ranges.length - 1] as Cell[][];
      const shown = call([shape, ...ranges.slice(1, labels.length)]);
      expectReadable(shown, labels);
      expect(Array.isArray(shown) && shown.map((row) => row.length)).toEqual(shape.map((row) => row.length));
    }),
    { numRuns: 300 },
  );
});

test.each(SERIES)("$name never throws over a block with single cells beside it, and gives a row for each row", ({ name, labels, call }) => {
  const block = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 })).chain(([rows, columns]) => fc.tuple(range(rows, columns), range(rows, columns)));
  fc.assert(
    fc.property(block, fc.array(cell, { minLength: 5, maxLength: 5 }), ([cells, others], [first = "", ...rest]) => {
      const alongside = name === "CONFIDENCE_TREND" ? [first, others, ""] : name === "OKR_SCORE" || name === "OKR_FORECAST" ? [others, ...rest] : [first, ...rest];
      const shown = call([cells, ...alongside].slice(0, labels.length));
      expectReadable(shown, labels);
      expect(shown).toHaveLength(cells.length);
    }),
    { numRuns: 300 },
  );
});

test.each([...ELEMENTWISE, ...SERIES])("$name over 1,000 rows of 13 columns gives a thousand rows, all blank for blanks", ({ labels, call }) => {
  const blanks = Array.from({ length: 1000 }, () => Array.from({ length: 13 }, () => ""));
  const shown = call([blanks, ...labels.slice(1).map(() => "")]);
  expect(shown).toHaveLength(1000);
  expect(new Set(shownCells(shown))).toEqual(new Set([""]));
});

test("an open block under a row of weights or dates is blank where it is", () => {
  const [above, blanks] = [[Array.from({ length: 3 }, () => 1)], Array.from({ length: 1000 }, () => ["", "", ""])];
  expect(new Set(shownCells(OKR_SCORE(blanks, above)))).toEqual(new Set([""]));
  expect(new Set(shownCells(OKR_FORECAST(blanks, [[46300, 46307, 46314]], 0, 100, 46400)))).toEqual(new Set([""]));
  expect(new Set(shownCells(CONFIDENCE_TREND(blanks, "", [[46300, 46307, 46314]])))).toEqual(new Set([""]));
});

test.each([...ELEMENTWISE, ...SERIES])("$name takes a range of one cell for that cell", ({ labels, call }) => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: labels.length, maxLength: labels.length }), (cells) => {
      const outcome = (given: readonly Argument[]): unknown => {
        try {
          return call(given);
        } catch (error) {
          return String(error);
        }
      };
      expect(outcome(cells.map((one) => [[one]]))).toEqual(outcome(cells));
    }),
    { numRuns: 200 },
  );
});
