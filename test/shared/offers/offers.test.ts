import { describe, expect, test } from "vitest";
import type { CellValue, Grid } from "../../../shared/sheet/cell.ts";
import { OFFERS } from "../../../shared/offers/index.ts";
import type { CellWrite } from "../../../shared/offers/offer.ts";
import { recognise } from "../../../shared/sheet/recognise.ts";
import type { Tab } from "../../../shared/sheet/tab.ts";
import { tabFrom } from "../sheet/layouts/layout-case.ts";

function writesOf(tab: Tab, id: string): readonly CellWrite[] {
  const found = recognise(tab);
  const offer = OFFERS.find((each) => each.id === id);
  if (!found.ok || !offer) throw new Error(`no ${found.ok ? id : found.error}`);
  return found.value.flatMap((table) => offer.writes({ tab, table, tables: found.value }));
}

/** The tab once an offer was taken; a formula shows nothing yet. */
function taken(tab: Tab, writes: readonly CellWrite[]): Tab {
  const width = Math.max(tab.values[0]?.length ?? 0, ...writes.map(({ column }) => column));
  const wide = <T>(rows: readonly (readonly T[])[], blank: T): T[][] => rows.map((row) => [...row, ...Array<T>(width - row.length).fill(blank)]);
  const [values, formulas, formats] = [wide<CellValue>(tab.values, ""), wide(tab.formulas, ""), wide(tab.formats, "")];
  for (const { row, column, old, value, format } of writes) {
    expect(values[row - 1]?.[column - 1]).toEqual(old);
    const isFormula = typeof value === "string" && value.startsWith("=");
    (values[row - 1] ?? [])[column - 1] = isFormula ? "" : value;
    (formulas[row - 1] ?? [])[column - 1] = isFormula ? value : "";
    (formats[row - 1] ?? [])[column - 1] = format ?? "";
  }
  return { ...tab, values, formulas, formats };
}

/** What a tab shows, formulas as such, in the short form of the cases. */
const shown = ({ values, formulas }: Tab): readonly string[] =>
  (values as Grid).map((row, r) => row.map((cell, c) => formulas[r]?.[c] || (typeof cell === "object" ? `@${cell.date}` : String(cell))).join("|").replace(/\|+$/, ""));

const CASES: readonly { readonly offer: string; readonly title: string; readonly before: string; readonly after: readonly string[]; readonly locale?: string }[] = [
  {
    offer: "add-ids", title: "in a new column, with the numbers that labels have",
    before: `
    Objective|Key Result|Target
    O2: Readers come back|KR1: Loans a month|1200
    |Returning readers|45%
    Shelves stay tidy|Misplaced books|40`,
    after: ["Objective|Key Result|Target|ID", "O2: Readers come back|KR1: Loans a month|1200|O2-KR1", "|Returning readers|45%|O2-KR2", "Shelves stay tidy|Misplaced books|40|O1-KR1"],
  },
  {
    offer: "add-ids", title: "in the blank cells of a column that is there",
    before: `
    ID|Objective|Key Result
    O1-KR1|Readers come back|Loans a month
    ||Returning readers
    O1-KR7||Borrowed twice
    |Shelves stay tidy|Misplaced books`,
    after: ["ID|Objective|Key Result", "O1-KR1|Readers come back|Loans a month", "O1-KR2||Returning readers", "O1-KR7||Borrowed twice", "O2-KR1|Shelves stay tidy|Misplaced books"],
  },
  {
    offer: "add-ids", title: "apart in two tables of one tab",
    before: `
    Objective: Readers come back
    Key Result|Target
    Loans a month|1200

    Objective: Shelves stay tidy
    Key Result|Target
    Misplaced books|40`,
    after: ["Objective: Readers come back", "Key Result|Target|ID", "Loans a month|1200|O1-KR1", "", "Objective: Shelves stay tidy", "Key Result|Target|ID", "Misplaced books|40|O2-KR1"],
  },
  {
    offer: "add-owner", title: "right of everything beside the table, in its language",
    before: `
    Leseziele||||
    Ziel|Schlüsselergebnis|Zielwert||Farbe
    Leser kommen wieder|Ausleihen|1200||blau
    |||
    |Leser|400||`,
    after: ["Leseziele", "Ziel|Schlüsselergebnis|Zielwert||Farbe|Verantwortlich", "Leser kommen wieder|Ausleihen|1200||blau", "", "|Leser|400"],
  },
  {
    offer: "add-due", title: "beside another table above that is wider",
    before: `
    Room|Chairs|Tables|Lamps
    Hall|40|10|12

    Objective|Key Result
    Readers come back|Loans a month`,
    after: ["Room|Chairs|Tables|Lamps", "Hall|40|10|12", "", "Objective|Key Result|Due", "Readers come back|Loans a month"],
  },
  {
    offer: "fill-levels", title: "in blank cells only",
    before: `
    Objective|Key Result|Start|Target
    Readers come back|Raise loans from 900 to 1,200 a month||
    |Raise returning readers from 30% to 45%|0.31|
    |Fewer misplaced books||`,
    after: ["Objective|Key Result|Start|Target", "Readers come back|Raise loans from 900 to 1,200 a month|900|1200", "|Raise returning readers from 30% to 45%|0.31|0.45", "|Fewer misplaced books"],
  },
  {
    offer: "fill-levels", title: "in new columns, percent by hundred beside a column of units",
    before: `
    Objective|Key Result|Unit
    Readers come back|Raise loans from 900 to 1,200 a month|loans
    |Raise returning readers from 30% to 45%|%`,
    after: ["Objective|Key Result|Unit|Start|Target", "Readers come back|Raise loans from 900 to 1,200 a month|loans|900|1200", "|Raise returning readers from 30% to 45%|%|30|45"],
  },
  {
    offer: "numbers-from-text", title: "those whose unit a format can show",
    before: `
    Objective|Key Result|Start|Target|Current|Confidence
    Rides are booked|Bookings|'12k|'20k|14500|'7/10
    |Takings|'€1.2M|'€2M|'€1.5M|6
    |Booked online|'25 %|'60 %|'33.5 %|
    |Repair time|'3.5 days|'2 days|3|`,
    after: ["Objective|Key Result|Start|Target|Current|Confidence", "Rides are booked|Bookings|12000|20000|14500|7", "|Takings|1200000|2000000|1500000|6", "|Booked online|0.25|0.6|0.335", "|Repair time|3.5 days|2 days|3"],
  },
  {
    offer: "add-grade", title: "by one formula for each run of key results",
    before: `
    Objective|Key Result|Start|Target|Current
    Bread sells out||||
    |Loaves left|30|10|24
    |Regulars|40|80|61
    Ovens run well||||
    |Hours without heat|9|2|5`,
    after: [
      "Objective|Key Result|Start|Target|Current|Grade", "Bread sells out", "|Loaves left|30|10|24|=OKR_GRADE(C3:C4,D3:D4,E3:E4)", "|Regulars|40|80|61", "Ovens run well", "|Hours without heat|9|2|5|=OKR_GRADE(C6:C6,D6:D6,E6:E6)",
    ],
  },
  {
    offer: "add-grade", title: "with semicolons where commas are in numbers, with types, without a start", locale: "de_DE",
    before: `
    Ziel|Schlüsselergebnis|Typ|Zielwert|Ist
    Brot ist früh ausverkauft|Brote am Abend|at most|10|24`,
    after: ["Ziel|Schlüsselergebnis|Typ|Zielwert|Ist|Bewertung", "Brot ist früh ausverkauft|Brote am Abend|at most|10|24|=OKR_GRADE(\"\";D2:D2;E2:E2;C2:C2)"],
  },
  {
    offer: "add-trend", title: "over the weeks",
    before: `
    Objective|Key Result|Target|W1|W2|W3
    Bread sells out|Loaves left|10|5|6|6
    |Regulars|80|7|7|8`,
    after: ["Objective|Key Result|Target|W1|W2|W3|Trend", "Bread sells out|Loaves left|10|5|6|6|=CONFIDENCE_TREND(D2:F3)", "|Regulars|80|7|7|8"],
  },
];

describe("an offer writes the cells that it names and no other", () => {
  test.each(CASES)("$offer: $title", ({ offer, before, after, locale }) => {
    const tab = tabFrom(before, locale);
    const done = taken(tab, writesOf(tab, offer));
    expect(shown(done)).toEqual(after);
    expect(writesOf(done, offer)).toEqual([]);
  });
});

describe("an offer is not made", () => {
  const sideBySide = "Objective|KR1|KR1 target|KR2|KR2 target\nRides are booked|Bookings a year|20000|Members of the club|400";
  const without = "O1: Rides are booked\nKR1: Bookings to 20,000\nKR2: Members to 400";
  test.each([
    { offer: "add-ids", title: "for key results side by side", sheet: sideBySide },
    { offer: "add-owner", title: "for key results side by side", sheet: sideBySide },
    { offer: "add-ids", title: "without a row of headers", sheet: without },
    { offer: "add-owner", title: "where there is an owner", sheet: "Objective|Key Result|Owner\nReaders come back|Loans|Ida" },
    { offer: "add-confidence", title: "where weeks hold it", sheet: "Objective|Key Result|W1|W2\nReaders come back|Loans|5|6" },
    { offer: "add-grade", title: "without a target", sheet: "Objective|Key Result|Current\nReaders come back|Loans|5" },
    { offer: "add-trend", title: "for a single week", sheet: "Objective|Key Result|W1\nReaders come back|Loans|5" },
    { offer: "numbers-from-text", title: "for numbers", sheet: "Objective|Key Result|Target\nReaders come back|Loans|5" },
  ])("$offer $title", ({ offer, sheet }) => {
    expect(writesOf(tabFrom(sheet), offer)).toEqual([]);
  });

  test("for cells that a formula fills", () => {
    const tab = tabFrom("Objective|Key Result|Start|Target\nReaders come back|Raise loans from 900 to 1,200||'1,200");
    const formulas = tab.formulas.map((row, r) => row.map((_, c) => (r === 1 && c >= 2 ? "=Ledger!A1" : "")));
    expect(writesOf({ ...tab, formulas }, "fill-levels")).toEqual([]);
    expect(writesOf({ ...tab, formulas }, "numbers-from-text")).toEqual([]);
  });
});

test("every offer has its own name", () => {
  expect(new Set(OFFERS.map(({ id }) => id)).size).toBe(OFFERS.length);
});
