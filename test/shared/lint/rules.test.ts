import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readExample } from "../../../shared/lint/example.ts";
import type { Finding } from "../../../shared/lint/finding.ts";
import { lintHeadings, lintKeyResult, lintObjective, type Remark, reviewTables } from "../../../shared/lint/lint.ts";
import type { Example, KeyResultRule, ObjectiveRule, RuleCard, SetRule, SetRuleCard, SheetExample, TableRule } from "../../../shared/lint/rule.ts";
import { RULES } from "../../../shared/lint/rules/index.ts";
import { cellName, readSheetExample } from "../../../shared/lint/sheet-example.ts";
import { headerColumns } from "../../../shared/sheet/columns.ts";
import { rivalColumns } from "../../../shared/sheet/rival-columns.ts";
import { guide } from "../../../shared/profiles/guide.ts";
import { profileNamed } from "../../../shared/profiles/index.ts";
import type { Profile } from "../../../shared/profiles/profile.ts";

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

/** What a set rule finds in a small sheet, with the spans that the example marks. */
function sheetFound(rule: SetRule, example: SheetExample): { readonly found: readonly Finding[]; readonly spans: ReadonlyMap<string, unknown> } {
  const { tables, spans } = readSheetExample(example);
  expect(tables.length, "the example is no OKR table").toBeGreaterThan(0);
  const around = { asOf: example.asOf ?? null, past: example.past ?? null };
  return { found: reviewTables(tables, profileOf(example), around).filter((finding) => finding.rule === rule.id), spans };
}

const profileOf = ({ profile }: SheetExample): Profile => profileNamed(profile ?? "guide") ?? guide;

const nameOf = ({ place }: Finding): string => cellName(place.row - 1, place.column - 1);

const isSetRule = (rule: (typeof RULES)[number]): rule is SetRule => rule.on === "set";
const loaded = async <Card>({ id }: { readonly id: string }): Promise<Card> =>
  ((await import(`../../../shared/lint/rules/${id}.ts`)) as { readonly card: Card }).card;
const cards = await Promise.all(RULES.flatMap((rule) => (isSetRule(rule) ? [] : [rule]))
  .map(async (rule) => [rule.id, rule, await loaded<RuleCard>(rule)] as const));
const setCards = await Promise.all(RULES.filter(isSetRule).map(async (rule) => [rule.id, rule, await loaded<SetRuleCard>(rule)] as const));

function expectCard(id: string, card: RuleCard | SetRuleCard): void {
  expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(card.why).toMatch(/^[^.!?]{30,}\.$/);
  expect(card.source.length).toBeGreaterThan(5);
  expect(card.examples.bad.length).toBeGreaterThan(0);
  expect(card.examples.good.length).toBeGreaterThan(0);
}

describe.each(setCards)("%s", (id, rule, card) => {
  test("has a kebab-case id, a reason in one sentence, a source and examples of both kinds", () => expectCard(id, card));

  test.each(card.examples.bad.map((example) => [JSON.stringify(example.sheet), example] as const))("finds the marked cells of %s", (_, example) => {
    const { found, spans } = sheetFound(rule, example);
    expect(found.map(nameOf)).toEqual(example.cells);
    for (const finding of found) {
      if (spans.has(nameOf(finding))) expect(finding.span).toEqual(spans.get(nameOf(finding)));
      expect(finding.message).toMatch(/^[“A-Z0-9][^\n]{20,}\.$/u);
      expect(finding.severity).toBe(profileOf(example).severities[rule.id] ?? rule.severity);
    }
  });

  test.each(card.examples.good.map((example) => [JSON.stringify(example.sheet), example] as const))("keeps quiet about %s", (_, example) => {
    expect(sheetFound(rule, example).found).toEqual([]);
  });
});

describe.each(cards)("%s", (id, rule, card) => {
  test("has a kebab-case id, a reason in one sentence, a source and examples of both kinds", () => expectCard(id, card));

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
