import { expect, test } from "vitest";
import { ruleReasons } from "../../addon/rule-reasons.ts";
import { RULES } from "../../shared/lint/rules/index.ts";
import { built } from "./dist.ts";

test("the sidebar can say of every rule why it is there, in its card's own words", async () => {
  const reasons = await ruleReasons();
  expect(Object.keys(reasons).sort()).toEqual(RULES.map(({ id }) => id).sort());
  const page = built("Sidebar.html");
  expect(Object.values(reasons).filter(({ why }) => !page.includes(JSON.stringify(why).slice(1, -1)))).toEqual([]);
});

test("examples of rules on sentences are given without their marks, those of whole tables not at all", async () => {
  const reasons = await ruleReasons();
  expect(reasons["no-number"]).toMatchObject({ bad: expect.not.stringMatching(/[«»]/), good: expect.stringMatching(/\d/) });
  expect(reasons["too-many-objectives"]).toMatchObject({ bad: null, good: null });
});
