import { expect, test } from "vitest";
import { changedPart } from "../../../addon/sidebar/changed-part.ts";

test.each<[string, string, readonly [head: string, before: string, after: string, tail: string]]>([
  ["Cut churn to 4%", "Cut churn from […] to 4%", ["Cut churn ", "", "from […] ", "to 4%"]],
  ["Increase churn", "Reduce churn", ["", "Increase", "Reduce", " churn"]],
  ["90", "95", ["", "90", "95", ""]],
  ["(blank)", "2026-12-31", ["", "(blank)", "2026-12-31", ""]],
  ["same", "same", ["same", "", "", ""]],
  ["a a", "a a a", ["a a", "", " a", ""]],
  ["", "new", ["", "", "new", ""]],
])("%j to %j", (before, after, [head, old, now, tail]) => {
  expect(changedPart(before, after)).toEqual({ head, before: old, after: now, tail });
});
