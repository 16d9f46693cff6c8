import type { Quantity } from "./parse/quantity.ts";
import { marked, replaceSpan } from "./replace-span.ts";
import { type NumberReading, plainNumber } from "./row-cells.ts";
import type { Proposal } from "./rule.ts";
import { SECONDS } from "./words/units.ts";

/** A start or target cell with its neighbour, whose size tells fractions from percentages. */
export interface AmountCell {
  readonly meaning: "start" | "target";
  readonly cell: NumberReading;
  readonly other: NumberReading | null;
}

/** Two ways to let sentence and cell say the same, of which only a person knows the true one: either takes the other's number. */
export function alignments(text: string, said: Quantity, amount: AmountCell): Proposal[] {
  if (said.form === "range" || !inOneUnit(said, amount.cell)) return [];
  return [toSentence(text, said, amount), ...toCell(text, said, amount)].map((proposal) => ({ ...proposal, asks: true }));
}

const FAR = 20;

/** 800 ms beside 0.9, or €65k beside 70, are kept in different units, and nothing says by how much to convert. */
function inOneUnit(said: Quantity, cell: NumberReading): boolean {
  const convertible = said.scaled || SECONDS.has(said.unit ?? "");
  return !convertible || said.value === 0 || (Math.abs(cell.value) > Math.abs(said.value) / FAR && Math.abs(cell.value) < Math.abs(said.value) * FAR);
}

function toSentence(text: string, said: Quantity, amount: AmountCell): Proposal {
  const label = `Write ${marked(text, said.span)} into the ${amount.meaning} cell`;
  if (amount.cell.asText && said.unit === "%") return { label, at: amount.meaning, replacement: marked(text, said.span) };
  const value = isFraction(said, amount) ? said.value / 100 : said.value;
  return { label, at: amount.meaning, replacement: Number(plainNumber(value)) };
}

function toCell(text: string, said: Quantity, amount: AmountCell): Proposal[] {
  const amended = said.scaled ? null : likeWritten(text, said, amount);
  return amended === null ? [] : [{ label: `Write ${amended} into the sentence`, at: "keyResult", replacement: replaceSpan(text, said.span, amended) }];
}

/** What a cell says in the notation of an amount beside it in the text: 0.8 beside 92% is 80%; null where they may be in different units. */
export function likeWritten(text: string, said: Quantity, amount: AmountCell): string | null {
  if (said.form !== "digits" || !inOneUnit(said, amount.cell)) return null;
  const written = marked(text, said.span);
  const value = isFraction(said, amount) ? amount.cell.value * 100 : amount.cell.value;
  const digits = /[,.]\d{3}(?!\d)/.test(written) || said.scaled ? grouped(value) : plainNumber(value);
  if (/[ey]/.test(digits)) return null;
  const swapped = hasDecimalComma(text, written, said) ? digits.replace(/[.,]/g, (sign) => (sign === "." ? "," : ".")) : digits;
  return written.replace(said.scaled ? SCALED : /[-−]?\d+(?:[.,]\d+)*/, swapped);
}

/** "3,5 → 2" and "1.500.000" are written as most of Europe does. */
const hasDecimalComma = (text: string, written: string, { value }: Quantity): boolean =>
  /\d,\d\d?(?!\d)/.test(text) || (/\d\.\d{3}(?!\d)/.test(written) && value >= THOUSAND);

const THOUSAND = 1000;

const SCALED = /[-−]?\d[\s\S]*$/;

/** Percentages are kept as fractions where the cell says so, or where both numbers of the row are at most 1. */
function isFraction(said: Quantity, { cell, other }: AmountCell): boolean {
  if (cell.unit === "%") return true;
  return said.unit === "%" && Math.abs(cell.value) <= 1 && (other === null || Math.abs(other.value) <= 1);
}

const grouped = (value: number): string => {
  const [whole = "", fraction] = plainNumber(value).split(".");
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + (fraction ? `.${fraction}` : "");
};
