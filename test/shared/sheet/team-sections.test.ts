import { expect, test } from "vitest";
import { recognise } from "../../../shared/sheet/recognise.ts";
import { identify } from "../../../shared/snapshot/content-ids.ts";

const HEADER = ["ID", "Objective", "Key result", "Owner", "Start", "Target"];
const NIGHT = "Night riders get home safely in winter";

type Row = readonly (string | number)[];

const keyResults = (objective: string): readonly Row[] => [
  ["O1-KR1", objective, "Missed stops fall from 40 to 20", "Ines", 40, 20],
  ["O1-KR2", "", "Late buses fall from 50 to 30", "Ada", 50, 30],
];

const tablesOf = (...rows: readonly Row[]) => {
  const values = rows.map((row) => HEADER.map((_, at) => row[at] ?? ""));
  const found = recognise({ name: "OKRs", spreadsheet: "", locale: "en_GB", values, formulas: [], formats: [] });
  return found.ok ? found.value : [];
};

test.each([
  ["North team", "South team"],
  ["Team North", "Team South"],
  ["Team: North", "Team: South"],
])("lines such as %s part a table by team", (north, south) => {
  const tables = tablesOf(HEADER, [north], ...keyResults(NIGHT), [south], ...keyResults("Day riders arrive on time"));
  expect(tables.flatMap(({ objectives }) => objectives.map(({ team }) => team))).toEqual(["North", "South"]);
  const ids = identify(tables);
  expect(ids.ok && ids.value.flatMap((each) => each.keyResults.map(({ id }) => id))).toEqual(["O1-KR1", "O1-KR2", "South/O1-KR1", "South/O1-KR2"]);
});

test("an objective alone on its row is no line of a team", () => {
  const tables = tablesOf(
    HEADER, ["O1", "Build a great team"], ["O1-KR1", "", "Resignations fall from 9 to 3", "Ines", 9, 3],
    ["O2", NIGHT], ["O2-KR1", "", "Late buses fall from 50 to 30", "Ada", 50, 30],
  );
  expect(tables.flatMap(({ objectives }) => objectives.map(({ text, team }) => [text, team]))).toEqual([["Build a great team", null], [NIGHT, null]]);
});
