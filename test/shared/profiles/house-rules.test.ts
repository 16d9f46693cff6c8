import { describe, expect, test } from "vitest";
import { HOUSE_HEADERS, isHouseRulesTab, readHouseRules } from "../../../shared/profiles/house-rules/house-rules.ts";
import { guide } from "../../../shared/profiles/guide.ts";
import { foundry } from "../../../shared/profiles/foundry.ts";
import type { Profile } from "../../../shared/profiles/profile.ts";
import type { CellValue } from "../../../shared/sheet/cell.ts";

const RULES = [{ id: "no-number", severity: "error" }, { id: "delivery-verb", severity: "warning" }] as const;
const read = (...rows: readonly (readonly CellValue[])[]) => readHouseRules([[...HOUSE_HEADERS], ...rows], guide, RULES, "en_GB");

test.each([["House rules", true], [" house Rules ", true], ["House rules (old)", false], ["OKRs", false]])("a tab named %j", (name, is) => {
  expect(isHouseRulesTab(name)).toBe(is);
});

test("an empty tab changes nothing and is no problem", () => {
  expect(readHouseRules([[""]], guide, RULES, "en_GB")).toEqual({ profile: guide, waivers: [], problems: [] });
});

test("a tab without its headers says which to write", () => {
  const { profile, problems } = readHouseRules([["delivery-verb", "off"]], guide, RULES, "en_GB");
  expect(profile).toBe(guide);
  expect(problems).toEqual([{ row: 1, column: 1, message: expect.stringContaining("Rule or setting, Value, For, Reason, Until") as string }]);
});

const SETS: readonly (readonly [row: readonly CellValue[], changes: Partial<Profile>])[] = [
  [["Delivery verb", "hint"], { severities: { ...guide.severities, "delivery-verb": "hint" } }],
  [["delivery-verb", "OFF"], { severities: { ...guide.severities, "delivery-verb": "off" } }],
  [["no-number", "warning", "", "We write slogans first"], { severities: { ...guide.severities, "no-number": "warning" } }],
  [["Objectives per team", "1 to 5"], { objectivesPerTeam: { least: 1, most: 5 } }],
  [["Objectives per team", 4], { objectivesPerTeam: { least: 1, most: 4 } }],
  [["Key results per objective", "3–5"], { keyResultsPerObjective: { least: 3, most: 5 } }],
  [["Yes/no at most", "25%"], { yesNoAtMost: 0.25 }],
  [["Yes/no at most", 0.5], { yesNoAtMost: 0.5 }],
  [["Confidence scale", "RAG"], { confidenceScale: "RAG" }],
  [["Starting confidence", "5 to 7"], { startingConfidence: { least: 0.5, most: 0.7 } }],
  [["Starting confidence", "50% to 70%"], { startingConfidence: { least: 0.5, most: 0.7 } }],
  [["Check in every", "14 days"], { checkInEveryDays: 14 }],
  [["Check in every", "Weekly"], { checkInEveryDays: 7 }],
  [["Pace", "Gap"], { pacePolicy: "gap" }],
  [["Owner", "one person"], { owner: "one person" }],
];

test.each(SETS)("%j is read", (row, changes) => {
  expect(read(row)).toEqual({ profile: { ...guide, ...changes }, waivers: [], problems: [] });
});

test("words of the team's own are added to a list, in lower case", () => {
  const { words } = read(["Soft words", "Roughly, ASAP"], ["soft words", "tons"]).profile;
  expect([...words.soft]).toEqual(["roughly", "asap", "tons"]);
  expect([...words.vanity]).toEqual([]);
});

test("a house style is chosen first, wherever it stands, and the other rows change it", () => {
  const { profile } = read(["Objectives per team", 1], ["Profile", "Foundry"]);
  expect(profile).toEqual({ ...foundry, objectivesPerTeam: { least: 1, most: 1 } });
});

test("a waiver holds rule, id or text, reason and last day", () => {
  const waiver = { rule: "delivery-verb", subject: "O1-KR2", reason: "A licence forces us", until: "2026-12-31", row: 2, column: 3 };
  expect(read(["delivery-verb", "waived", "O1-KR2", "A licence forces us", { date: "2026-12-31" }]).waivers).toEqual([waiver]);
  expect(read(["delivery-verb", "Waived", "O1-KR2", "A licence forces us", "31/12/2026"]).waivers).toEqual([waiver]);
});

test("of two rows for one rule the lower one counts, and says so", () => {
  const { profile, problems } = read(["Delivery verb", "off"], ["Pace", "gap"], ["delivery-verb", "hint"]);
  expect(profile.severities["delivery-verb"]).toBe("hint");
  expect(problems).toEqual([{ row: 4, column: 1, message: expect.stringContaining("Row 2 sets “delivery-verb” too") as string }]);
});

test.each<[subject: string, subjects: string[]]>([
  ["Churn, complaints", ["Churn, complaints"]],
  ["O1-KR1, O1-KR2", ["O1-KR1", "O1-KR2"]],
  ["O1-KR1; Team North/O1-KR2", ["O1-KR1", "Team North/O1-KR2"]],
  ["Riders, drivers and guests feel safer", ["Riders, drivers and guests feel safer"]],
])("a waiver for “%s” is one for each id", (subject, subjects) => {
  const { waivers } = read(["delivery-verb", "waive", subject, "why", "Q4 2026"]);
  expect(waivers.map((waiver) => waiver.subject)).toEqual(subjects);
  expect(waivers[0]?.until).toBe("2026-12-31");
});

describe("a row that cannot be used names its cell and the cure, and the others count", () => {
  test.each<[readonly CellValue[], column: number, saying: string]>([
    [["shiny-rule", "off"], 1, "neither a rule nor a setting"],
    [["delivery-verb", "gone"], 2, "write error, warning, hint, off or waived"],
    [["delivery-verb", ""], 2, "write error, warning, hint, off or waived"],
    [["no-number", "off"], 4, "say why"],
    [["delivery-verb", "off", "O1-KR1", "why"], 3, "write waived"],
    [["delivery-verb", "waived", "", "why", "2026-12-31"], 3, "its id, such as O1-KR2"],
    [["delivery-verb", "waived", "O1-KR2", "", "2026-12-31"], 4, "without a reason"],
    [["delivery-verb", "waived", "O1-KR2", "why", ""], 5, "such as 2027-03-31"],
    [["delivery-verb", "waived", "O1-KR2", "why", "soon"], 5, "such as 2027-03-31"],
    [["Key results per objective", { date: "2026-04-02" }], 2, "Sheets read this as a date; write 2 to 4"],
    [["Key results per objective", "5 to 2"], 2, "such as 2 to 4"],
    [["Objectives per team", "few"], 2, "such as 1 to 3"],
    [["Yes/no at most", "most"], 2, "such as 25%"],
    [["Confidence scale", "stars"], 2, "0-10, 0/1/2, 0-1, RAG"],
    [["Starting confidence", 70], 2, "such as 6 to 8"],
    [["Check in every", "fortnight"], 2, "such as 7"],
    [["Pace", "fast"], 2, "strict, ratio, gap, none"],
    [["Owner", "nobody"], 2, "one person, a team or a person"],
    [["Profile", "vibes"], 2, "guide"],
    [["Soft words", "kind of"], 2, "single words"],
    [["Soft words", ""], 2, "single words"],
  ])("%j", (row, column, saying) => {
    const { profile, problems } = read(row, ["Delivery verb", "hint"]);
    expect(problems).toEqual([{ row: 2, column, message: expect.stringContaining(saying) as string }]);
    expect(profile).toEqual({ ...guide, severities: { ...guide.severities, "delivery-verb": "hint" } });
  });
});

test("columns may stand in another order, with others between", () => {
  const { profile, waivers } = readHouseRules([
    ["Our house rules"], ["Rule or setting", "Until", "Note", "Reason", "Value", "For"],
    ["delivery-verb", { date: "2026-12-31" }, "x", "why", "waived", "O1"], ["", "", "", "", "off", ""], ["pace", "", "", "", "none", ""],
  ], guide, RULES, "en_GB");
  expect(waivers).toEqual([{ rule: "delivery-verb", subject: "O1", reason: "why", until: "2026-12-31", row: 3, column: 6 }]);
  expect(profile.pacePolicy).toBe("none");
});
