import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lintKeyResult, lintObjective, ALONE } from "../../../shared/lint/lint.ts";
import { readSheetExample } from "../../../shared/lint/sheet-example.ts";
import { reviewTables } from "../../../shared/lint/review.ts";
import { RULES } from "../../../shared/lint/rules/index.ts";
import { PROFILES, profileNamed } from "../../../shared/profiles/index.ts";
import type { Profile } from "../../../shared/profiles/profile.ts";

const named = (id: string): Profile => {
  const profile = profileNamed(id);
  if (!profile) throw new Error(`no profile ${id}`);
  return profile;
};

const remarksOn = (kind: "kr" | "objective", text: string, objective: string | null, profile: Profile) =>
  (kind === "kr" ? lintKeyResult(text, { ...ALONE, objective }, profile) : lintObjective(text, profile)).map(({ rule, severity }) => `${severity} ${rule}`);

test.each(PROFILES.map((profile) => [profile.id, profile] as const))("%s lists only what it weighs differently than the rule does", (_, profile) => {
  for (const [id, severity] of Object.entries(profile.severities)) expect([id, RULES.find((rule) => rule.id === id)?.severity]).not.toEqual([id, severity]);
});

const PRACTICE: readonly (readonly [profile: string, says: string, kind: "kr" | "objective", text: string, remark: string, isSaid: boolean])[] = [
  ["framework", "a number in an objective is a hint", "objective", "Win back 500 business customers", "hint objective-with-number", true],
  ["guide", "a number in an objective is a warning", "objective", "Win back 500 business customers", "warning objective-with-number", true],
  ["framework", "what is only done or not is to be avoided", "kr", "The night line is wheelchair-friendly", "warning yes-or-no-result", true],
  ["guide", "what is only done or not may be", "kr", "The night line is wheelchair-friendly", "warning yes-or-no-result", false],
  ["foundry", "a solution is not forced", "kr", "Raise repeat stays from 20 to 40 a week through a loyalty card", "warning names-the-means", true],
  ["handbook", "a solution is not prescribed", "kr", "Raise repeat stays from 20 to 40 a week through a loyalty card", "warning names-the-means", true],
  ["guide", "a solution is worth a hint", "kr", "Raise repeat stays from 20 to 40 a week through a loyalty card", "hint names-the-means", true],
  ["engineering", "a feature may be named", "kr", "Raise repeat stays from 20 to 40 a week through a loyalty card", "hint names-the-means", false],
  ["engineering", "a baseline may be missing", "kr", "Cut deployment time by 50%", "hint target-without-baseline", false],
  ["guide", "a baseline is asked for", "kr", "Cut deployment time by 50%", "hint target-without-baseline", true],
  ["handbook", "keeping things running is no objective", "objective", "Keep the support desk running", "warning business-as-usual", true],
];

test.each(PRACTICE)("%s: %s", (id, _, kind, text, remark, isSaid) => {
  expect(remarksOn(kind, text, null, named(id)).includes(remark)).toBe(isSaid);
});

const OBJECTIVES = ["Guests come back for the winter", "Arrivals feel effortless", "Our kitchen wastes nothing", "Staff stay for years"];
const HEADER = ["Objective", "Key result", "Owner", "Start", "Target", "Due"];
const ROWS = OBJECTIVES.flatMap((objective, at) => [
  [objective, `Repeat stays of guests from city ${at + 1} rise from 20 to 40`, "Ada", 20, 40, "2026-12-31"],
  [objective, `Complaints about floor ${at + 1} fall from 9 to 2`, "Ada", 9, 2, "2026-12-15"],
]);

test.each([["framework", 3], ["guide", 4], ["engineering", null]] as const)("%s caps the objectives of a team by its own number", (id, first) => {
  const { tables } = readSheetExample({ sheet: [HEADER, ...ROWS] });
  const capped = reviewTables(tables, named(id)).filter(({ rule }) => rule === "too-many-objectives");
  expect(capped.map(({ place }) => place.row)).toEqual(first === null ? [] : [2 * first]);
});

test.each([["framework", "warning several-owners"], ["guide", "hint several-owners"]] as const)("%s weighs two owners of one key result", (id, remark) => {
  const { tables } = readSheetExample({ sheet: [HEADER, ["Guests come back for the winter", "Repeat stays rise from 20 to 40", "Ada and Ben", 20, 40, "2026-12-31"]] });
  expect(reviewTables(tables, named(id)).map(({ rule, severity }) => `${severity} ${rule}`)).toContain(remark);
});

interface Labelled {
  readonly kind: "kr" | "objective";
  readonly text: string;
  readonly objective: string | null;
  readonly source_group: string;
  readonly labels: { readonly overall: string };
}

const CORPUS = new URL("../../../../shared/corpus/dev.jsonl", import.meta.url);
const OWN_PROFILE: Readonly<Record<string, string>> = { foundry: "foundry", engman: "engineering" };
const guides = existsSync(CORPUS)
  ? readFileSync(CORPUS, "utf8").split("\n").filter(Boolean).map((line): Labelled => JSON.parse(line)).filter((each) => each.source_group in OWN_PROFILE)
  : [];

describe.skipIf(guides.length === 0)("the examples that a guide gives, under its own profile", () => {
  test.each(guides.map((each, index) => [`${each.source_group} ${index} ${each.labels.overall}`, each] as const))("%s", (_, { kind, text, objective, source_group, labels }) => {
    const remarks = remarksOn(kind, text, objective, named(OWN_PROFILE[source_group] ?? ""));
    if (labels.overall === "good") expect(remarks.filter((remark) => !remark.startsWith("hint"))).toEqual([]);
    if (labels.overall === "bad") expect(remarks).not.toEqual([]);
  });
});
