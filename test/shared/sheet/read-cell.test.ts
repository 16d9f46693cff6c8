import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import type { Meaning, Reading } from "../../../shared/sheet/okr-sheet.ts";
import { readCell } from "../../../shared/sheet/read-cell.ts";

const typed = (value: number, unit: string | null = null): Reading => ({ kind: "number", value, unit, asText: false });
const written = (value: number, unit: string | null = null): Reading => ({ kind: "number", value, unit, asText: true });

const CASES: readonly { readonly cell: CellValue; readonly as: Meaning; readonly locale?: string; readonly format?: string; readonly reads: Reading }[] = [
  { cell: 45, as: "target", reads: typed(45) },
  { cell: 0.45, as: "target", format: "0%", reads: typed(0.45, "%") },
  { cell: "1.200", as: "target", locale: "de_DE", reads: written(1200) },
  { cell: "1.200", as: "target", locale: "en_US", reads: written(1.2) },
  { cell: "1,200", as: "target", locale: "de_DE", reads: written(1.2) },
  { cell: "1,200", as: "target", locale: "en_US", reads: written(1200) },
  { cell: "45 %", as: "current", reads: written(0.45, "%") },
  { cell: "8,5", as: "start", locale: "fr_FR", reads: written(8.5) },
  { cell: "12k", as: "target", reads: written(12000) },
  { cell: "€3.5M", as: "target", reads: written(3_500_000, "€") },
  { cell: "5.2 hrs", as: "start", reads: written(5.2, "hrs") },
  { cell: "7/10", as: "confidence", reads: written(7, "/10") },
  { cell: "green", as: "confidence", reads: { kind: "text", text: "green" } },
  { cell: true, as: "current", reads: { kind: "yes-no", value: true } },
  { cell: "done", as: "current", reads: { kind: "yes-no", value: true } },
  { cell: "95–99", as: "target", reads: { kind: "text", text: "95–99" } },
  { cell: "Blocked", as: "current", reads: { kind: "text", text: "Blocked" } },
  { cell: "", as: "current", reads: { kind: "blank" } },
  { cell: "  ", as: "current", reads: { kind: "blank" } },
  { cell: "n/a", as: "current", reads: { kind: "blank" } },
  { cell: "TBD", as: "due", reads: { kind: "blank" } },
  { cell: "–", as: "target", reads: { kind: "blank" } },
  { cell: "#DIV/0!", as: "grade", reads: { kind: "error", code: "#DIV/0!" } },
  { cell: { date: "2026-12-31" }, as: "due", reads: { kind: "date", date: "2026-12-31" } },
  { cell: { date: "2026-07-01" }, as: "target", reads: { kind: "date", date: "2026-07-01" } },
  { cell: "2026-12-31", as: "due", reads: { kind: "date", date: "2026-12-31" } },
  { cell: "2026-02-30", as: "due", reads: { kind: "text", text: "2026-02-30" } },
  { cell: "31.12.2026", as: "due", reads: { kind: "date", date: "2026-12-31" } },
  { cell: "31.12.26", as: "due", locale: "de_DE", reads: { kind: "date", date: "2026-12-31" } },
  { cell: "03.04.2026", as: "due", locale: "en_US", reads: { kind: "date", date: "2026-04-03" } },
  { cell: "12/31/2026", as: "due", reads: { kind: "date", date: "2026-12-31" } },
  { cell: "03/04/2026", as: "due", locale: "en_US", reads: { kind: "date", date: "2026-03-04" } },
  { cell: "03/04/2026", as: "due", locale: "en_GB", reads: { kind: "date", date: "2026-04-03" } },
  { cell: "31/12/2026", as: "due", locale: "en_US", reads: { kind: "date", date: "2026-12-31" } },
  { cell: "03/04/2026", as: "due", locale: "en_CA", reads: { kind: "text", text: "03/04/2026" } },
  { cell: "03/04/2026", as: "due", locale: "", reads: { kind: "text", text: "03/04/2026" } },
  { cell: "04/04/2026", as: "due", locale: "", reads: { kind: "date", date: "2026-04-04" } },
  { cell: "2026/12/31", as: "due", reads: { kind: "date", date: "2026-12-31" } },
  { cell: "2026年12月31日", as: "due", locale: "ja_JP", reads: { kind: "date", date: "2026-12-31" } },
  { cell: "Dec 31, 2026", as: "due", reads: { kind: "date", date: "2026-12-31" } },
  { cell: "31-Dec-26", as: "due", reads: { kind: "date", date: "2026-12-31" } },
  { cell: "31st of December 2026", as: "due", reads: { kind: "date", date: "2026-12-31" } },
  { cell: "31. Dezember 2026", as: "due", locale: "de_DE", reads: { kind: "date", date: "2026-12-31" } },
  { cell: "31 de diciembre de 2026", as: "due", locale: "es_ES", reads: { kind: "date", date: "2026-12-31" } },
  { cell: "1er mars 2026", as: "due", locale: "fr_FR", reads: { kind: "date", date: "2026-03-01" } },
  { cell: "31.11.2026", as: "due", reads: { kind: "text", text: "31.11.2026" } },
  { cell: "Dec 2026", as: "due", reads: { kind: "text", text: "Dec 2026" } },
  { cell: "31 Dec", as: "due", reads: { kind: "text", text: "31 Dec" } },
  { cell: "31/12", as: "due", reads: { kind: "text", text: "31/12" } },
  { cell: "99/99/2026", as: "due", reads: { kind: "text", text: "99/99/2026" } },
  { cell: "end of year", as: "due", reads: { kind: "text", text: "end of year" } },
  { cell: " Ada ", as: "owner", reads: { kind: "text", text: "Ada" } },
  { cell: "<img src=x onerror=alert(1)>", as: "keyResult", reads: { kind: "text", text: "<img src=x onerror=alert(1)>" } },
];

describe("a cell is read as what its column means", () => {
  test.each(CASES)("$cell as $as in $locale", ({ cell, as, locale, format, reads }) => {
    expect(readCell(cell, as, format ?? "", locale ?? "en_US")).toEqual(reads);
  });
});
