import { expect, test } from "vitest";
import { readNumber } from "../../../shared/okr/number-text.ts";

const READ: readonly [text: string, value: number, unit: string | null][] = [
  ["40", 40, null],
  ["-3", -3, null],
  ["−3", -3, null],
  ["+5", 5, null],
  ["12k", 12000, null],
  ["12 K", 12000, null],
  ["8.2k", 8200, null],
  ["45 %", 0.45, "%"],
  ["45%", 0.45, "%"],
  ["45 percent", 0.45, "%"],
  ["€3.5M", 3.5e6, "€"],
  ["3,5 M€", 3.5e6, "€"],
  ["€5m", 5e6, "€"],
  ["-$5", -5, "$"],
  ["R$ 1.250,00", 1250, "R$"],
  ["500 kr", 500, "kr"],
  ["USD 3M", 3e6, "USD"],
  ["2 Mrd.", 2e9, null],
  ["3万人", 30000, "人"],
  ["１２０", 120, null],
  ["90 min", 90, "min"],
  ["5.2 hrs", 5.2, "hrs"],
  ["8 tickets/week", 8, "tickets/week"],
  ["120k active users", 120000, "active users"],
  ["1,5", 1.5, null],
  ["0.125", 0.125, null],
  ["0,125", 0.125, null],
  ["1234.567", 1234.567, null],
  ["1,234,567", 1234567, null],
  ["1.234.567", 1234567, null],
  ["12,34,567", 1234567, null],
  ["1,234.5", 1234.5, null],
  ["1.234,5", 1234.5, null],
  ["1'200", 1200, null],
  ["1\u00a0200", 1200, null],
  ["€90 mn", 9e7, "€"],
  ["100 may attend", 100, "may attend"],
];

test.each(READ)("%s is read the same with and without a locale", (text, value, unit) => {
  for (const locale of [null, "en_US", "de_DE"]) expect(readNumber(text, locale)).toEqual({ ok: true, value: { value, unit } });
});

const REFUSED: readonly [text: string, reason: string][] = [
  ["1,200", "ambiguous-separator"],
  ["1.200", "ambiguous-separator"],
  ["€12.500", "ambiguous-separator"],
  ["5m", "ambiguous-magnitude"],
  ["12t", "ambiguous-magnitude"],
  ["5 mil", "ambiguous-magnitude"],
  ["< 5 %", "comparator"],
  ["≥ 40", "comparator"],
  ["5 May", "date"],
  ["5 märz", "date"],
  ["7/10", "date"],
  ["5 de mayo de 2026", "date"],
  ["3/2026", "date"],
  ["5 set", "date"],
  ["95-99", "not-a-number"],
  ["2 out of 5", "not-a-number"],
  ["95¹", "not-a-number"],
  ["10²", "not-a-number"],
  ["90 mn", "ambiguous-magnitude"],
  ["2026-12-31", "date"],
  ["5月", "date"],
  ["4 pm", "not-a-number"],
  ["3 of 10", "not-a-number"],
  ["10 to 20", "not-a-number"],
  ["1e400", "not-a-number"],
  ["12 34", "not-a-number"],
  ["NPS 45", "not-a-number"],
  ["Q3", "not-a-number"],
  ["–", "not-a-number"],
  ["", "not-a-number"],
  ["up to 40", "comparator"],
  ["~40", "not-a-number"],
  ["=HYPERLINK(1)", "not-a-number"],
];

test.each(REFUSED)("%s is not read as a number", (text, reason) => {
  expect(readNumber(text, null)).toEqual({ ok: false, error: reason });
});

const BY_LOCALE: readonly [text: string, locale: string, value: number][] = [
  ["1,200", "en_US", 1200],
  ["1,200", "de_DE", 1.2],
  ["1.200", "en_GB", 1.2],
  ["1.200", "de_DE", 1200],
  ["12.500 €", "pt_BR", 12500],
  ["12,500", "ja_JP", 12500],
  ["12,500", "nb_NO", 12.5],
  ["1,200", "es_MX", 1200],
];

test.each(BY_LOCALE)("%s in a spreadsheet of locale %s is %d", (text, locale, value) => {
  expect(readNumber(text, locale)).toMatchObject({ ok: true, value: { value } });
});

test("a locale that nobody knows leaves an ambiguous text refused", () => {
  expect(readNumber("1,200", "!!")).toEqual({ ok: false, error: "ambiguous-separator" });
});
