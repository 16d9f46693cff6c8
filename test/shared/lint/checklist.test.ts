import { expect, test } from "vitest";
import { CHECKLIST } from "../../../shared/lint/checklist.ts";
import { RULES } from "../../../shared/lint/rules/index.ts";

test("the checklist is short, and asks about single objectives and about all of them", () => {
  expect(CHECKLIST.length).toBeGreaterThanOrEqual(5);
  expect(CHECKLIST.length).toBeLessThanOrEqual(7);
  expect(new Set(CHECKLIST.map(({ on }) => on))).toEqual(new Set(["objective", "set"]));
});

test("no two questions, and no question and a rule, share an id", () => {
  const ids = [...CHECKLIST, ...RULES].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(CHECKLIST.map((each) => [each.id, each] as const))("%s asks one thing, gives one reason and a source", (id, { question, why, source }) => {
  expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(question).toMatch(/^[A-Z][^.!?]{20,90}\?$/);
  expect(why).toMatch(/^[A-Z](?:[^.!?]|\.\d){30,}\.$/);
  expect(source.length).toBeGreaterThan(5);
});
