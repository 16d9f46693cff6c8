import { expect, test } from "vitest";
import { RULES } from "../../../shared/lint/rules/index.ts";
import { DEFAULT_PROFILE, PROFILES, profileNamed } from "../../../shared/profiles/index.ts";

test("the default is guide", () => {
  expect(DEFAULT_PROFILE.id).toBe("guide");
  expect(profileNamed("guide")).toBe(DEFAULT_PROFILE);
  expect(profileNamed("nobody")).toBeNull();
});

test.each(PROFILES.map((profile) => [profile.id, profile] as const))("%s names its source, has rising bands and only overrides rules that exist", (_, profile) => {
  expect(profile.source.length).toBeGreaterThan(10);
  const starts = profile.gradeBands.map(({ from }) => from);
  expect(starts).toEqual([...new Set(starts)].sort((one, two) => one - two));
  expect(starts[0]).toBe(0);
  for (const id of Object.keys(profile.severities)) expect(RULES.map((rule) => rule.id)).toContain(id);
});
