import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openHeadless, type OpenSpreadsheet } from "../../../addon/workbench/headless.ts";
import type { CellInput } from "../../../addon/workbench/workbook.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { NOT_PACED, PACED } from "../../shared/okr/pace-cases.ts";

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** The case as date cells, as a mixture of text and date cells, and as it is written; text is marked so that it stays text. */
const asDates = (cell: CellValue): CellInput => (typeof cell === "string" && ISO.test(cell.trim()) && cell.trim() !== "2026-02-29" ? { date: cell.trim() } : asText(cell));
const asText = (cell: CellValue): CellInput => (typeof cell === "string" && cell !== "" ? `'${cell}` : cell);

const rows: CellInput[][] = [...PACED, ...NOT_PACED].flatMap(([, [start, due, day]]) => [
  [asDates(start), asDates(due), asDates(day)],
  [asText(start), asDates(due), asText(day)],
]);

describe.each(["Europe/Berlin", "America/Los_Angeles", "America/New_York", "Pacific/Auckland"])("in a spreadsheet kept in %s", (zone) => {
  let sheet: OpenSpreadsheet;

  beforeAll(async () => {
    sheet = await openHeadless({ workbook: { name: "Pace", locale: "en_US", zone, tabs: [{ name: "OKRs", rows }] } });
    await sheet.write("E1", rows.map((_, index) => [`=OKR_PACE(A${index + 1},B${index + 1},C${index + 1})`]));
    await sheet.write("F1", `=OKR_PACE(A1:A${rows.length},B1:B${rows.length},C1:C${rows.length})`);
  }, 30_000);
  afterAll(() => sheet.dispose());

  const places = (index: number): string[] => [2 * index + 1, 2 * index + 2].flatMap((row) => [`E${row}`, `F${row}`]);

  test.each(PACED.map(([says, , expected], index) => ({ says, expected, index })))("$says", ({ expected, index }) => {
    for (const place of places(index)) {
      if (expected === "") expect(sheet.read(place), place).toBe("");
      else expect(sheet.read(place), place).toBeCloseTo(expected, 12);
    }
  });

  test.each(NOT_PACED.map(([says, , argument, saying], index) => ({ says, argument, saying, index: PACED.length + index })))(
    "$says is refused, alone and in its own cell of a range",
    ({ argument, saying, index }) => {
      for (const place of places(index)) {
        const shown = place.startsWith("E") ? sheet.errorAt(place) : sheet.read(place);
        expect(shown, place).toContain(place.startsWith("E") ? `OKR_PACE: ${argument}: ` : `⚠ ${argument}: `);
        expect(shown, place).toContain(saying);
      }
    },
  );
});
