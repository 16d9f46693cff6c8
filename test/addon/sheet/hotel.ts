import type { Tab, Workbook } from "../../../addon/workbench/workbook.ts";

/** The headings of the hotel's table. */
export const HEADINGS = ["ID", "Objective", "Key result", "Owner", "Start", "Target", "Current", "Due"];

/** A tab with OKRs of a hotel; every row can be published. */
export const OKRS: Tab = {
  name: "OKRs",
  rows: [
    ["Front desk OKRs Q4 2026"],
    [...HEADINGS, { date: "2026-10-05" }, { date: "2026-10-12" }],
    ["O1-KR1", "Guests come back", "Repeat stays rise from 20 to 40 a week", "Ada", 20, 40, 30, { date: "2026-12-31" }, 5, 6],
    ["O1-KR2", "", "Guest rating rises from 4.1 to 4.6", "Ben", 4.1, 4.6, 4.2, { date: "2026-12-31" }, 7, 7],
    [],
    ["O2-KR1", "Arrivals feel effortless", "Median time at the desk falls from 9 to 4 minutes", "Ada", 9, 4, "=ROUND(13/2, 1)", { date: "2026-12-15" }, 4, ""],
  ],
};

/** The same tab with an error, a warning and texts that look like markup and a formula. */
export const FLAWED: Tab = {
  name: "OKRs",
  rows: [
    ["Front desk OKRs Q4 2026"],
    HEADINGS,
    ["O1-KR1", "Guests come back", "Repeat stays rise from 20 to 20 a week", "Ada", 20, 20, 20, { date: "2026-12-31" }],
    ["O1-KR2", "", "<img src=x onerror=alert(1)> rises from 4 to 5", "", 4, 5, 4.5, { date: "2026-12-31" }],
  ],
};

/** A spreadsheet of the hotel with these tabs. */
export const hotel = (tabs: readonly Tab[], more: Partial<Workbook> = {}): Workbook => ({ name: "Hotel", id: "hotel-1", locale: "en_US", zone: "Europe/Berlin", tabs, ...more });
