import { describe, expect, test } from "vitest";
import { doubtful, SURE_ENOUGH } from "../../../shared/sheet/certainty.ts";
import { tabFrom } from "./layouts/layout-case.ts";
import { tablesOf } from "./tab-of.ts";

const CASES: readonly { readonly title: string; readonly sheet: string; readonly why: Readonly<Record<string, string>>; readonly asks: readonly string[]; readonly acts: boolean }[] = [
  {
    title: "plain headings", acts: true, asks: [], why: { objective: "header", keyResult: "header", target: "header" },
    sheet: "Objective|Key Result|Target\nReaders come back|Loans a month|1200",
  },
  {
    title: "headings with more words", acts: true, asks: [], why: { target: "words in header", keyResult: "header" },
    sheet: "Objective|Key Result|Target for the whole year\nReaders come back|Loans a month|1200",
  },
  {
    title: "a target that turned out to be a day", acts: true, asks: [], why: { due: "cells" },
    sheet: "Objective|Key Result|Target\nReaders come back|Loans a month|@2026-12-31",
  },
  {
    title: "two targets", acts: true, asks: ["target"], why: { target: "rivals" },
    sheet: "Objective|Key Result|Q3 Target|Q4 Target\nReaders come back|Loans a month|1100|1200",
  },
  {
    title: "rows that are typed", acts: true, asks: [], why: { keyResult: "cells", objective: "cells" },
    sheet: "Title|Type|Owner|Target\nReaders come back|Objective|Ida|\nLoans a month|Key Result|Ida|1200",
  },
  {
    title: "measures beside an objective", acts: false, asks: ["keyResult"], why: { keyResult: "place" },
    sheet: "Objective|Measure|Target\nReaders come back|Loans a month|1200",
  },
];

describe("a table says how sure it is, and what that rests on", () => {
  test.each(CASES)("$title", ({ sheet, why, asks, acts }) => {
    const [table] = tablesOf(tabFrom(sheet));
    expect(Object.fromEntries((table?.columns ?? []).filter(({ meaning }) => meaning in why).map((column) => [column.meaning, column.why]))).toEqual(why);
    expect(table && doubtful(table).map(({ meaning }) => meaning)).toEqual(asks);
    expect((table?.sure ?? 0) >= SURE_ENOUGH).toBe(acts);
  });

  test("less sure without an objective, without any measure, and where rows are single words", () => {
    const sure = (sheet: string): number => tablesOf(tabFrom(sheet))[0]?.sure ?? 0;
    const plain = sure("Objective|Key Result|Target\nReaders come back|Loans a month|1200");
    const nameless = sure("Key Result|Target\nLoans a month|1200");
    const bare = sure("Key Result|Notes\nLoans|more");
    expect(plain).toBeGreaterThan(nameless);
    expect(nameless).toBeGreaterThan(bare);
    expect(bare).toBeLessThan(SURE_ENOUGH + 0.01);
  });
});
