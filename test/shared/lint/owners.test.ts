import { expect, test } from "vitest";
import { readSheetExample } from "../../../shared/lint/sheet-example.ts";
import { reviewTables } from "../../../shared/lint/lint.ts";
import { framework } from "../../../shared/profiles/framework.ts";
import { guide } from "../../../shared/profiles/guide.ts";
import type { Profile } from "../../../shared/profiles/profile.ts";

const RULES = ["group-as-owner", "several-owners", "placeholder-in-cell", "missing-owner"];

const saidOf = (owner: string, profile: Profile): readonly string[] => {
  const { tables } = readSheetExample({ sheet: [["Key result", "Owner", "Target"], ["Late buses fall from 50 to 20", owner, 20]] });
  return reviewTables(tables, profile).filter(({ rule }) => RULES.includes(rule)).map(({ rule, severity }) => `${severity} ${rule}`);
};

test.each<[owner: string, accepting: string[], strict: string[]]>([
  ["Ines", [], []],
  ["Ines Osei", [], []],
  ["ines@depot.example", [], []],
  ["Night bus team", [], ["warning group-as-owner"]],
  ["Growth", [], ["warning group-as-owner"]],
  ["Sales & Marketing", [], ["warning group-as-owner"]],
  ["Head of Growth", [], []],
  ["VP Sales", [], []],
  ["Everyone", ["warning group-as-owner"], ["warning group-as-owner"]],
  ["all of us", [], []],
  ["Ines and Bo", ["hint several-owners"], ["warning several-owners"]],
  ["ines@depot.example; bo@depot.example", ["hint several-owners"], ["warning several-owners"]],
  ["TBD", ["warning placeholder-in-cell"], ["warning placeholder-in-cell"]],
  ["", ["warning missing-owner"], ["warning missing-owner"]],
  ["n/a", ["warning missing-owner"], ["warning missing-owner"]],
  ["N.N.", ["warning missing-owner"], ["warning missing-owner"]],
  ["–", ["warning missing-owner"], ["warning missing-owner"]],
  ["Name", ["warning missing-owner"], ["warning missing-owner"]],
  ["Nina", [], []],
  ["Müller, Dr. Anna", [], []],
  ["Lee, Ann", [], []],
  ["Ana c/o Bo", [], []],
])("the owner %s, where a team may own and where one person must", (owner, accepting, strict) => {
  expect(saidOf(owner, guide)).toEqual(accepting);
  expect(saidOf(owner, framework)).toEqual(strict);
});

test("five rows with a dash for their owner are nobody's, and not one person's", () => {
  const rows = [50, 60, 70, 80, 90].map((start) => [`Late buses on line ${start} fall from ${start} to 20`, "-", 20]);
  const { tables } = readSheetExample({ sheet: [["Key result", "Owner", "Target"], ...rows] });
  expect(reviewTables(tables, framework).map(({ rule }) => rule).filter((rule) => rule.includes("owner"))).toEqual(Array(5).fill("missing-owner"));
});
