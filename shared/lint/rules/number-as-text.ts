import { knownUnit } from "../../okr/unit-words.ts";
import type { Meaning } from "../../sheet/okr-sheet.ts";
import { columnsOf } from "../cells/column.ts";
import { write } from "../cells/row-rule.ts";
import { measureType, type NumberReading, numberIn, plainNumber } from "../row-cells.ts";
import type { Proposal, SetKeyResult, SetProblem, SetRuleCard } from "../rule.ts";
import { inQuotes, say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** A number that is stored as text, such as "12k", which charts, sums and sorting leave out. */
export const numberAsText = setRule("number-as-text", "hint", (set) => VALUES.flatMap((at) => columnsOf(set, at).flatMap((column) =>
  column.flatMap(({ of, cell: { reading, raw, formula } }) =>
    (reading.kind === "number" && reading.asText && !formula && measureType(of.cells) !== "yes/no" && !clashes(of, reading.unit) ? problem(of, at, String(raw), reading) : [])))));

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
      cells: ["C2"],
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
        ["Waiting falls from 90 minutes", "90 min", "1 h", "80 min"],
      ],
    }],
  },
};

const VALUES: readonly Meaning[] = ["start", "target", "current"];

/** Units that differ within a row are a matter of their own, and must not get lost. */
const clashes = ({ cells }: SetKeyResult, unit: string | null): boolean => unit !== null && VALUES.some((at) => {
  const other = numberIn(cells, at)?.unit ?? null;
  return other !== null && other !== unit && (knownUnit(other.toLowerCase()) ?? other) !== (knownUnit(unit.toLowerCase()) ?? unit);
});

function problem(of: SetKeyResult, at: Meaning, raw: string, reading: NumberReading): SetProblem[] {
  const other = otherReading(raw, reading);
  const isOther = other !== null && of.parse.quantities.some(({ value }) => value === other);
  const alone = isOther ? `${other}, as the sentence says` : "the number alone";
  const message = `${inQuotes(raw)} is text and no number to the spreadsheet, so charts and sums pass it over; write ${alone}.`;
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
