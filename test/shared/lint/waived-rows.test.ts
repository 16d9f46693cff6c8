import { expect, test } from "vitest";
import { namedIn } from "../../../shared/lint/names.ts";
import { reviewTables } from "../../../shared/lint/lint.ts";
import { waive } from "../../../shared/lint/waive.ts";
import { guide } from "../../../shared/profiles/guide.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import { recognise } from "../../../shared/sheet/recognise.ts";

type Rows = readonly (readonly CellValue[])[];

const tablesOf = (values: Rows) => {
  const found = recognise({ name: "OKRs", spreadsheet: "Q4 2026", locale: "en_GB", values, formulas: [], formats: [] });
  return found.ok ? found.value : [];
};

/** The rows of the open and the waived findings of a rule, with what the open ones say. */
function waived(values: Rows, rule: string, ...subjects: readonly string[]) {
  const waivers = subjects.map((subject) => ({ rule, subject, reason: "We know", until: "2026-12-31" }));
  const found = reviewTables(tablesOf(values), guide, { asOf: "2026-11-16", past: null, waivers });
  const parted = waive(found.filter((finding) => finding.rule === rule), waivers, "2026-11-16");
  return { open: parted.open.map(({ place }) => place.row), waived: parted.waived.map(({ place }) => place.row), says: parted.open.map(({ message }) => message) };
}

const TEAMS: Rows = [
  ["Team", "ID", "Objective", "Key result", "Owner"],
  ["North", "O1-KR1", "Night riders get home safely in winter", "Riders feel safer", "Ines"],
  ["South", "O1-KR1", "Day riders arrive without being late", "Riders feel calmer", "Ada"],
];

test("an id that two teams have is waived with the team before it", () => {
  expect(waived(TEAMS, "no-number", "O1-KR1")).toMatchObject({ open: [2, 3], waived: [] });
  expect(waived(TEAMS, "no-number", "south/O1-KR1")).toMatchObject({ open: [2], waived: [3] });
  expect(reviewTables(tablesOf(TEAMS), guide).find(({ rule }) => rule === "no-number")?.subjects[0]).toBe("North/O1-KR1");
});

const IDS: Rows = [
  ["ID", "Objective", "Key result", "Owner"],
  ["MKT-1", "Brand is known in the north and the west", "Riders feel safer", "Ines"],
  ["MKT-2", "", "KR2: Riders feel calmer", "Ada"],
];
const OUTLINE: Rows = [
  ["", "Objective / KR", "Start", "Target"],
  ["O1", "Riders feel safe at night", "", ""], ["KR1", "Riders feel safer", "", ""], ["KR2", "Drivers feel safer", "", ""],
  ["O2", "Drivers stay with us in winter", "", ""], ["KR1", "Drivers feel calmer", "", ""], ["KR2", "Drivers feel well", "", ""],
];

test.each<[string, Rows, string, number[]]>([
  ["an id with letters of its own", IDS, "MKT-1", [2]],
  ["the whole cell", IDS, "KR2: Riders feel calmer", [3]],
  ["the sentence alone", IDS, "Riders feel calmer", [3]],
  ["the id with its objective's", OUTLINE, "O2-KR1", [6]],
  ["half an id", OUTLINE, "KR1", []],
])("a row is waived by %s", (_, values, subject, rows) => {
  expect(waived(values, "no-number", subject).waived).toEqual(rows);
  expect(namedIn(tablesOf(values))(subject)).toBe(rows.length > 0);
});

const SILENT: Rows = [
  ["ID", "Objective", "Key result", "Owner", "Start", "Target", "Current"],
  ["O1-KR1", "Night riders get home safely in winter", "Missed stops fall from 40 to 20", "Ines", 40, 20, ""],
  ["O1-KR2", "", "Late buses fall from 50 to 30", "Ada", 50, 30, ""],
  ["O1-KR3", "", "Night riders rise from 700 to 900", "Bo", 700, 900, ""],
];

test("what is said once for several rows is said of those that are not waived", () => {
  const rule = "no-check-in-yet";
  expect(waived(SILENT, rule).says[0]).toContain("“Missed stops fall from 40 to 20” and 2 more:");
  expect(waived(SILENT, rule, "O1-KR2").says[0]).toContain("“Missed stops fall from 40 to 20” and 1 more:");
  expect(waived(SILENT, rule, "O1-KR1")).toMatchObject({ open: [3], waived: [2], says: [expect.stringContaining("“Late buses fall from 50 to 30” and 1 more:")] });
  expect(waived(SILENT, rule, "O1-KR1", "O1-KR2", "O1-KR3")).toMatchObject({ open: [], waived: [2] });
});

test("a column that is missing is waived for its tab, or row by row", () => {
  const values = SILENT.map((row) => row.filter((_, column) => column !== 3));
  expect(waived(values, "missing-owner")).toMatchObject({ open: [2], waived: [] });
  expect(waived(values, "missing-owner", "OKRs")).toMatchObject({ open: [], waived: [2] });
  expect(waived(values, "missing-owner", "O1-KR1")).toMatchObject({ open: [3], waived: [2] });
});
