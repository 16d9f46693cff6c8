import { expect, test } from "vitest";
import { ALONE, lintKeyResult, lintObjective } from "../../../shared/lint/lint.ts";
import { guide } from "../../../shared/profiles/guide.ts";
import { CLEAR, FOREIGN, KEY_RESULTS, OBJECTIVES, PLAIN } from "./wording-cases.ts";

const pairs = (cases: Readonly<Record<string, readonly string[]>>): (readonly [text: string, rule: string])[] =>
  Object.entries(cases).flatMap(([rule, texts]) => texts.map((text) => [text, rule] as const));

const onKeyResult = (text: string, profile = guide): string[] => lintKeyResult(text, ALONE, profile).map(({ rule }) => rule);
const onObjective = (text: string): string[] => lintObjective(text, guide).map(({ rule }) => rule);

test.each(pairs(KEY_RESULTS))("the key result “%s” is told by %s", (text, rule) => {
  expect(onKeyResult(text)).toContain(rule);
});

test.each(PLAIN)("no wording rule speaks of the key result “%s”", (text) => {
  expect(onKeyResult(text).filter((rule) => rule in KEY_RESULTS)).toEqual([]);
});

test.each(pairs(OBJECTIVES))("the objective “%s” is told by %s", (text, rule) => {
  expect(onObjective(text)).toContain(rule);
});

test.each(CLEAR)("the objective “%s” is clear enough", (text) => {
  expect(onObjective(text).filter((rule) => rule in OBJECTIVES)).toEqual([]);
});

test.each(FOREIGN)("no wording rule speaks of “%s”, whose language it does not know", (text) => {
  expect([...onKeyResult(text), ...onObjective(text)].filter((rule) => rule in KEY_RESULTS || rule in OBJECTIVES)).toEqual([]);
});

test.each([
  ["soft", "soft-quantifier", "Oodles of riders by May"],
  ["vague", "vague-wording", "A zippy ticket shop"],
  ["vanity", "vanity-metric", "Gather 900 claques by May"],
  ["outsiders", "hangs-on-another-team", "Dispatchers approve the 4 new routes"],
] as const)("a team adds its own %s words", (list, rule, text) => {
  const own = { ...guide, words: { ...guide.words, [list]: new Set(["oodles", "zippy", "claques", "dispatchers"]) } };
  expect(onKeyResult(text)).not.toContain(rule);
  expect(onKeyResult(text, own)).toContain(rule);
});

test("what two wording rules could say of one word is said once", () => {
  const text = "More and better lessons";
  const spoken = lintKeyResult(text, ALONE, guide).filter(({ rule }) => rule === "soft-quantifier" || rule === "vague-wording");
  expect(new Set(spoken.map(({ rule }) => rule)).size).toBe(1);
});
