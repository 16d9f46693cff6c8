import { expect, test } from "vitest";
import { EXAMPLE } from "../../../addon/workbench/example.ts";
import { readExample } from "../../../shared/lint/example.ts";
import type { Span } from "../../../shared/lint/finding.ts";
import { lintKeyResult, lintObjective, reviewTables } from "../../../shared/lint/lint.ts";
import { readSheetExample } from "../../../shared/lint/sheet-example.ts";
import { DEFAULT_PROFILE, profileNamed } from "../../../shared/profiles/index.ts";
import { recognise } from "../../../shared/sheet/recognise.ts";
import { allRuled, type Ruled } from "../../docs/rules/ruled.ts";

/** Rules that may mark the same words, since what each says of them is news to a reader of the other. */
const SAY_DIFFERENT_THINGS: Readonly<Record<string, string>> = {
  "delivery-verb + no-number": "without a number nothing can be graded, and with one it would still be work",
  "deliverable-only + no-number": "without a number nothing can be graded, and with one it would still be a thing",
  "helper-verb + no-number": "without a number nothing can be graded, and help with one would still be help",
  "no-number + vague-wording": "the one closes the gate, the other names the word that a number should replace",
  "no-number + soft-quantifier": "the one closes the gate, the other names the word that a number should replace",
  "no-number + yes-or-no-result": "the one closes the gate, the other says what the cell for the type is for",
  "date-only-milestone + no-number": "the one closes the gate, the other says that a date is no measure",
  "hangs-on-another-team + no-number": "who decides is no matter of numbers",
  "no-number + vanity-metric": "with a number it could be graded, and would still be attention only",
  "no-number + two-results-in-one": "both of two results may lack their number",
  "target-without-baseline + unclear-window": "where it starts, and over which time it is counted",
  "objective-is-a-task + objective-too-short": "a longer task would still be a task",
  "objective-is-a-task + vague-objective": "a task that says for whom would still be a task",
  "objective-too-short + objective-with-number": "without its number a label is still a label",
};

interface Mark {
  readonly rule: string;
  readonly cell: string;
  readonly span: Span | null;
}

/** The marks on each example of a rule, under the house style that it names. */
function marksOf(ruled: Ruled): Mark[][] {
  if (ruled.shows === "headings") return [];
  if (ruled.shows === "sheet") {
    return [...ruled.card.examples.bad, ...ruled.card.examples.good].map((example) => {
      const around = { asOf: example.asOf ?? null, past: example.past ?? null };
      return placed(reviewTables(readSheetExample(example).tables, profileNamed(example.profile ?? "") ?? DEFAULT_PROFILE, around));
    });
  }
  const { rule: { on }, card: { examples } } = ruled;
  return [...examples.bad, ...examples.good].map((example) => {
    const { text, setting } = readExample(example, on);
    const remarks = on === "objective" ? lintObjective(text, DEFAULT_PROFILE) : lintKeyResult(text, setting, DEFAULT_PROFILE);
    return remarks.map(({ rule, at, span }) => ({ rule, cell: at, span }));
  });
}

const placed = (findings: ReturnType<typeof reviewTables>): Mark[] =>
  findings.map(({ rule, place, span }) => ({ rule, cell: `${place.tab} ${place.row} ${place.column}`, span }));

function marksOnExampleSheet(): Mark[][] {
  const { name: spreadsheet, locale, tabs } = EXAMPLE;
  return tabs.map(({ name, rows }) => {
    const isFormula = (cell: unknown): boolean => typeof cell === "string" && cell.startsWith("=");
    const values = rows.map((row) => row.map((cell) => (isFormula(cell) ? "" : cell)));
    const formulas = rows.map((row) => row.map((cell) => (isFormula(cell) ? String(cell) : "")));
    const found = recognise({ name, spreadsheet, locale, values, formulas, formats: rows.map((row) => row.map(() => "")) });
    return found.ok ? placed(reviewTables(found.value, DEFAULT_PROFILE)) : [];
  });
}

const overlap = (one: Span | null, two: Span | null): boolean => one !== null && two !== null && one[0] < two[1] && two[0] < one[1];

function doubled(marks: readonly Mark[]): string[] {
  return marks.flatMap((one, index) => marks.slice(index + 1)
    .filter((two) => two.rule !== one.rule && two.cell === one.cell && overlap(one.span, two.span))
    .map((two) => [one.rule, two.rule].sort().join(" + ")));
}

test("no two rules mark the same words for the same reason, in any example and on the example sheet", async () => {
  const marks = [...(await allRuled()).flatMap(marksOf), ...marksOnExampleSheet()];
  expect(marks.flat().length).toBeGreaterThan(100);
  expect([...new Set(marks.flatMap(doubled))].filter((pair) => !(pair in SAY_DIFFERENT_THINGS)).sort()).toEqual([]);
});
