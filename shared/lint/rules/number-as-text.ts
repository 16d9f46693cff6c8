import { quoted } from "../../okr/cell-number.ts";
import { knownUnit } from "../../okr/unit-words.ts";
import type { Meaning, OkrTable } from "../../sheet/okr-sheet.ts";
import { areMost, columnsOf, type InColumn } from "../cells/column.ts";
import { type NumberReading, numberIn, plainNumber } from "../row-cells.ts";
import type { OkrSet, Proposal, SetKeyResult, SetProblem, SetRule, SetRuleCard } from "../rule.ts";

/** A number that is stored as text, such as "12k", which charts, sums and sorting leave out. */
export const numberAsText: SetRule = {
  id: "number-as-text",
  on: "set",
  severity: "hint",
  wording: false,
  check: (set) => tablesOf(set).reduce<SetProblem[]>((found, numbers) => {
    const texts = numbers.filter(({ cell, reading }) => reading.asText && !cell.formula);
    const many = texts.length > 1 && (texts.length === numbers.length || areMost(texts.length, numbers.length));
    return found.concat((many ? texts.slice(0, 1) : texts).map((text) => problem(text, many ? texts.length - 1 : 0)));
  }, []),
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "To a spreadsheet “12k” is a word: charts, sums and sorting pass it over without a sign.",
  source: "Keyline: only the sheet shows what is a number and what looks like one",
  examples: {
    bad: [{
      sheet: [
        ["Key result", "Start", "Target", "Current"],
        ["Night riders rise from 9,000 to 12,000", 9000, "12k", 9800],
        ["Share of solar power rises from 10% to 40%", 0.1, 0.4, "18 %"],
        ["Boarding takes 40 seconds instead of 60", "60 seconds", 40, 55],
        ["Missed stops fall from 40 to 20", 40, 20, 30],
      ],
      cells: ["C2", "D3", "B4"],
    }, {
      sheet: [
        ["Key result", "Start", "Target", "Current"],
        ["Night riders rise from 9,000 to 12,000", "9k", "12k", "9.8k"],
        ["Missed stops fall from 40 to 20", "40", "20", "30"],
      ],
      cells: ["B2"],
    }],
    good: [{
      sheet: [
        ["Key result", "Start", "Target", "Current"],
        ["Night riders rise from 9,000 to 12,000", 9000, 12000, 9800],
        ["Punctuality stays between 95 and 99", "n/a", "95..99", 96],
        ["The depot has its licence", "no", "yes", "no"],
      ],
    }],
  },
};

const VALUES: readonly Meaning[] = ["start", "target", "current"];

interface NumberCell extends InColumn {
  readonly at: Meaning;
  readonly reading: NumberReading;
}

function tablesOf(set: OkrSet): readonly (readonly NumberCell[])[] {
  const tables = new Map<OkrTable, NumberCell[]>();
  for (const at of VALUES) {
    for (const column of columnsOf(set, at)) {
      for (const { of, cell } of column) {
        if (cell.reading.kind !== "number") continue;
        const found = tables.get(of.table) ?? [];
        tables.set(of.table, found);
        found.push({ of, cell, at, reading: cell.reading });
      }
    }
  }
  return [...tables.values()];
}

/** Where texts fill a table, it is said once. */
function problem({ of, cell, at, reading }: NumberCell, more: number): SetProblem {
  const others = more === 0 ? "" : `, as are ${more} more in this table`;
  const message = `“${quoted(String(cell.raw)).slice(1, -1)}” is text and no number to the spreadsheet${others}, so charts and sums pass it over; write the number alone.`;
  return { of, at, span: null, message, fixes: numberFix(of, at, reading) };
}

/** A unit that would be lost stays with the person, and so does "45 %" among numbers that are no fractions. */
function numberFix(of: SetKeyResult, at: Meaning, { value, unit }: NumberReading): Proposal[] {
  if (unit === "%" ? !amongFractions(of, value) : unit !== null && !isSaid(of, unit)) return [];
  return [{ label: `Write ${plainNumber(value)}`, at, replacement: value }];
}

const MOST_AS_FRACTION = 2;

const amongFractions = ({ cells }: SetKeyResult, own: number): boolean =>
  [own, ...VALUES.map((meaning) => numberIn(cells, meaning)?.value ?? 0)].every((value) => Math.abs(value) <= MOST_AS_FRACTION);

function isSaid({ cells, parse }: SetKeyResult, unit: string): boolean {
  const same = (other: string | null): boolean => other !== null && (other === unit || (knownUnit(unit.toLowerCase()) ?? unit) === knownUnit(other.toLowerCase()));
  return (cells?.unit?.kind === "text" && same(cells.unit.text.trim())) || parse.quantities.some((quantity) => same(quantity.unit));
}
