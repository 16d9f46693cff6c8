import { expect, test } from "vitest";
import type { CellValue } from "../../../../shared/sheet/cell.ts";
import { foundBy, reviewed, safeOnes, type Sheet, written } from "../reviewed-sheet.ts";

const HEADER = ["ID", "Objective", "Key result", "Owner", "Start", "Target", "Current"];
const ROWS: readonly (readonly [text: string, start: number, target: number])[] = [
  ["Missed stops fall from 40 to 20", 40, 20],
  ["Night riders rise from 700 to 900", 700, 900],
  ["Late buses fall from 50 to 30", 50, 30],
  ["Complaints fall from 80 to 60", 80, 60],
  ["Lost items fall from 90 to 70", 90, 70],
];
const withIds = (...ids: readonly string[]): Sheet => ({
  values: [HEADER, ...ids.map((id, index): CellValue[] => {
    const [text = "", start = 0, target = 0] = ROWS[index] ?? [];
    return [id, index === 0 ? "Riders trust the night bus in every district" : "", text, "Ines", start, target, start];
  })],
});

test.each<[string, Sheet, string, string[]]>([
  ["are missing", withIds("O1-KR1", "O1-KR2", "O1-KR3", "", ""), "missing-id", ["O1-KR4", "O1-KR5"]],
  ["are missing and the others are short", withIds("KR1", "KR2", "KR3", "", ""), "missing-id", ["KR4", "KR5"]],
  ["repeat one", withIds("O1-KR1", "O1-KR1", "O1-KR1"), "duplicate-id", ["O1-KR2", "O1-KR3"]],
  ["have another form", withIds("O1-KR1", "O1-KR2", "O1-KR3", "bus-4", "bus-5"), "id-off-pattern", ["O1-KR4", "O1-KR5"]],
])("ids that %s are offered one number after the other", (_, sheet, rule, ids) => {
  const fixes = foundBy(rule, sheet).flatMap((finding) => finding.fixes);
  expect(fixes.map(({ replacement }) => replacement)).toEqual(ids);
  expect(foundBy("duplicate-id", written(sheet, fixes))).toEqual([]);
});

test("two reviews of one sheet offer the same ids", () => {
  const sheet = withIds("O1-KR1", "O1-KR2", "O1-KR3", "", "");
  expect(safeOnes(reviewed(sheet))).toEqual(safeOnes(reviewed(sheet)));
});

const goal = "Riders trust the night bus in every district";
const beside = (text: string, start: CellValue, target: CellValue): Sheet =>
  ({ values: [["Objective", "Key result", "Owner", "Start", "Target"], [goal, text, "Ines", start, target]] });

test.each([
  ["Reach 10k night riders", 1000, 4000],
  ["Raise ticket income from $1.2M to $1.5M", 1_100_000, 1_500_000],
  ["Raise the rating from 4.1/5 to 4.6/5", 4, 4.6],
  ["Cut missed stops to zero", 40, 1],
])("which of two numbers is true stays with the person: %s beside %s and %s", (text, start, target) => {
  const findings = foundBy("sentence-and-cells-disagree", beside(text, start, target));
  expect(findings).toHaveLength(1);
  expect(safeOnes(findings)).toEqual([]);
});

test.each<[string, string, string, string, number, boolean]>([
  ["en_GB", "1.200", "Night riders rise from 700 to 1,200", "write 1200, as the sentence says", 1200, false],
  ["de_DE", "1,200", "Night riders rise from 700 to 1,200", "write 1200, as the sentence says", 1200, false],
  ["en_GB", "1.200", "Night riders rise", "write the number alone", 1.2, false],
  ["en_GB", "1,200", "Night riders rise from 700 to 1,200", "write the number alone", 1200, true],
  ["en_GB", "1,200", "Night riders rise", "write the number alone", 1200, true],
  ["en_GB", "1200", "Night riders rise from 700 to 1,200", "write the number alone", 1200, true],
])("a sign that may group or part is read as the sentence has it: in %s %s beside “%s”", (locale, target, text, cure, replacement, safe) => {
  const [finding] = foundBy("number-as-text", { ...beside(text, 700, target), locale });
  expect(finding?.message).toContain(cure);
  expect(finding?.fixes).toEqual([expect.objectContaining({ replacement, safe })]);
});
