import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readExample } from "../../../shared/lint/example.ts";
import { lintHeadings, lintKeyResult, lintObjective, type Remark } from "../../../shared/lint/lint.ts";
import type { Example, KeyResultRule, ObjectiveRule, RuleCard, TableRule } from "../../../shared/lint/rule.ts";
import { RULES } from "../../../shared/lint/rules/index.ts";
import { headerColumns } from "../../../shared/sheet/columns.ts";
import { rivalColumns } from "../../../shared/sheet/rival-columns.ts";
import { guide } from "../../../shared/profiles/guide.ts";

const textOf = (example: Example): string => (typeof example === "string" ? example : JSON.stringify(example));

function remarksOf(rule: KeyResultRule | ObjectiveRule, example: Example): Remark[] {
  const { text, setting } = readExample(example, rule.on);
  const remarks = rule.on === "objective" ? lintObjective(text, guide) : lintKeyResult(text, setting, guide);
  return remarks.filter((remark) => remark.rule === rule.id);
}

test("the list holds each file of the rules folder once, under its own name", () => {
  const files = readdirSync(new URL("../../../shared/lint/rules/", import.meta.url)).filter((file) => file !== "index.ts");
  expect(RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

/** The headings on which a table rule has something to say, with what it says. */
function headingsFound(rule: TableRule, example: string): readonly (readonly [heading: string, message: string])[] {
  const row = example.replace(/[«»]/g, "").split(" | ");
  const rivals = rivalColumns(row, headerColumns(row));
  return lintHeadings({ rivals }, guide).filter((remark) => remark.rule === rule.id).map(({ column, message }) => [row[column - 1] ?? "", message]);
}

const cards = await Promise.all(RULES.map(async (rule) => {
  const { card }: { card: RuleCard } = await import(`../../../shared/lint/rules/${rule.id}.ts`);
  return [rule.id, rule, card] as const;
}));

describe.each(cards)("%s", (id, rule, card) => {
  test("has a kebab-case id, a reason in one sentence, a source and examples of both kinds", () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(card.why).toMatch(/^[^.!?]{30,}\.$/);
    expect(card.source.length).toBeGreaterThan(5);
    expect(card.examples.bad.length).toBeGreaterThan(0);
    expect(card.examples.good.length).toBeGreaterThan(0);
  });

  if (rule.on === "table") {
    test.each(card.examples.bad.map(String))("finds %s", (example) => {
      const found = headingsFound(rule, example);
      expect(found.map(([heading]) => heading)).toEqual([/«(.+)»/.exec(example)?.[1]]);
      expect(found[0]?.[1]).toMatch(/^[“A-Z][^\n]{20,}\.$/u);
    });

    test.each(card.examples.good.map(String))("keeps quiet about %s", (example) => {
      expect(headingsFound(rule, example)).toEqual([]);
    });
    return;
  }

  test.each(card.examples.bad.map((example) => [textOf(example), example] as const))("finds %s", (_, example) => {
    const { span, at } = readExample(example, rule.on);
    const remarks = remarksOf(rule, example);
    expect(remarks.map((remark) => [remark.at, remark.span])).toEqual([[at, span]]);
    expect(remarks[0]?.message).toMatch(/^[“A-Z][^\n]{20,}\.$/u);
    expect(remarks[0]?.severity).toBe(rule.severity);
  });

  test.each(card.examples.good.map((example) => [textOf(example), example] as const))("keeps quiet about %s", (_, example) => {
    expect(remarksOf(rule, example)).toEqual([]);
  });
});
