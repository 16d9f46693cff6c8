import { knownUnit } from "../../okr/unit-words.ts";
import type { Meaning, OkrTable } from "../../sheet/okr-sheet.ts";
import { areMost, columnsOf, type InColumn } from "../cells/column.ts";
import { write } from "../cells/row-rule.ts";
import { type NumberReading, numberIn, plainNumber } from "../row-cells.ts";
import type { OkrSet, Proposal, SetKeyResult, SetProblem, SetRuleCard } from "../rule.ts";
import { inQuotes, say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** A number that is stored as text, such as "12k", which charts, sums and sorting leave out. */
export const numberAsText = setRule("number-as-text", "hint", (set) => tablesOf(set).flatMap((numbers) => {
  const texts = numbers.filter(({ cell, reading }) => reading.asText && !cell.formula);
  const many = texts.length > 1 && (texts.length === numbers.length || areMost(texts.length, numbers.length));
  return (many ? texts.slice(0, 1) : texts).flatMap((text) => problem(text, many ? texts.length - 1 : 0));
}));

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
function problem({ of, cell, at, reading }: NumberCell, more: number): SetProblem[] {
  const others = more === 0 ? "" : `, as ${more > 1 ? `are ${more}` : "is 1"} more in this table`;
  const other = otherReading(String(cell.raw), reading);
  const isOther = other !== null && of.parse.quantities.some(({ value }) => value === other);
  const alone = isOther ? `${other}, as the sentence says` : "the number alone";
  const message = `${inQuotes(String(cell.raw))} is text and no number to the spreadsheet${others}, so charts and sums pass it over; write ${alone}.`;
  if (isOther) return say(of, at, message, [write(at, other)]);
  const isSure = other === null || of.parse.quantities.some(({ value }) => value === reading.value);
  return say(of, at, message, numberFix(of, at, reading).map((fix) => (isSure ? fix : { ...fix, asks: true })));
}

/** What "1.200" is where the point groups as it does not in the spreadsheet's locale; null where only one reading makes sense. */
const otherReading = (raw: string, { value }: NumberReading): number | null =>
  (Math.abs(value) < THOUSAND && /(?:^|[^\d.,])[1-9]\d{0,2}[.,]\d{3}(?![\d.,])/.test(raw) ? Number(plainNumber(value * THOUSAND)) : null);

const THOUSAND = 1000;

/** A unit that would be lost stays with the person, and so does "45 %" among numbers that are no fractions. */
function numberFix(of: SetKeyResult, at: Meaning, { value, unit }: NumberReading): Proposal[] {
  if (unit === "%" ? !amongFractions(of, value) : unit !== null && !isSaid(of, unit)) return [];
  const fix = write(at, Number(plainNumber(value)), "safe");
  return [unit === "%" ? { ...fix, label: `${fix.label}, which a percent format shows as ${plainNumber(value * 100)}%` } : fix];
}

const MOST_AS_FRACTION = 2;

const amongFractions = ({ cells }: SetKeyResult, own: number): boolean =>
  [own, ...VALUES.map((meaning) => numberIn(cells, meaning)?.value ?? 0)].every((value) => Math.abs(value) <= MOST_AS_FRACTION);

function isSaid({ cells, parse }: SetKeyResult, unit: string): boolean {
  const known = knownUnit(unit.toLowerCase()) ?? unit;
  const same = (other: string | null): boolean => other !== null && (other === unit || known === knownUnit(other.toLowerCase()));
  return (cells?.unit?.kind === "text" && same(cells.unit.text.trim())) || parse.quantities.some((quantity) => same(quantity.unit));
}
