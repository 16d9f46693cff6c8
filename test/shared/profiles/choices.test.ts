import { expect, test } from "vitest";
import { proposedClose } from "../../../shared/okr/close.ts";
import { bandOf } from "../../../shared/okr/grade-band.ts";
import { statusOf } from "../../../shared/okr/status.ts";
import { DEFAULT_PROFILE, PROFILES, profileNamed } from "../../../shared/profiles/index.ts";
import type { Profile } from "../../../shared/profiles/profile.ts";

const each = PROFILES.map((profile) => [profile.id, profile] as const);

test("there are six house styles, each with a name of its own", () => {
  expect(PROFILES.map(({ id }) => id)).toEqual(["guide", "framework", "foundry", "handbook", "engineering", "google"]);
  expect(new Set(PROFILES.map(({ name }) => name)).size).toBe(6);
  expect(new Set(PROFILES.map(({ source }) => source)).size).toBe(6);
});

test.each(each)("%s takes what its guide leaves open from the default", (_, profile) => {
  for (const choice of profile.leavesOpen) expect(profile[choice], choice).toEqual(DEFAULT_PROFILE[choice]);
});

test.each(each)("%s has choices that can be followed", (_, profile) => {
  for (const span of [profile.objectivesPerTeam, profile.keyResultsPerObjective]) {
    expect(span.least).toBeGreaterThanOrEqual(1);
    expect(span.most).toBeGreaterThanOrEqual(span.least);
  }
  for (const span of [profile.startingConfidence, profile.sweetSpot]) {
    if (span !== null) expect(0 <= span.least && span.least <= span.most && span.most <= 1).toBe(true);
  }
  expect(profile.yesNoAtMost >= 0 && profile.yesNoAtMost <= 1).toBe(true);
  expect(profile.checkInEveryDays % 7).toBe(0);
  expect(profile.ambition).toMatch(/^[A-Z].{20,}\.$/);
});

test.each(each)("under %s every grade from 0 to 1 has a band", (_, profile) => {
  for (let percent = 0; percent <= 100; percent++) expect(bandOf(percent / 100, profile.gradeBands), `${percent} %`).not.toBeNull();
});

// What the guides say where they differ; silence is the default's.
const SAID: readonly [id: string, says: string, choices: Partial<Profile>][] = [
  ["framework", "one or two objectives", { objectivesPerTeam: { least: 1, most: 2 } }],
  ["framework", "confidence of 0, 1 or 2, every week", { confidenceScale: "0/1/2", checkInEveryDays: 7 }],
  ["framework", "one owner for each key result", { owner: "one person" }],
  ["framework", "avoid yes and no", { yesNoAtMost: 0 }],
  ["foundry", "a cycle starts at 7 or 8 out of ten", { confidenceScale: "0-10", startingConfidence: { least: 0.7, most: 0.8 } }],
  ["foundry", "confidence is reported, not pace", { pacePolicy: "none" }],
  ["foundry", "a check-in at least once a month", { checkInEveryDays: 28 }],
  ["handbook", "60 to 70 % is ideal, and the team owns it", { sweetSpot: { least: 0.6, most: 0.7 }, owner: "a team or a person" }],
  ["engineering", "three to five objectives and key results", { objectivesPerTeam: { least: 3, most: 5 }, keyResultsPerObjective: { least: 3, most: 5 } }],
  ["guide", "one to three objectives, two to four key results", { objectivesPerTeam: { least: 1, most: 3 }, keyResultsPerObjective: { least: 2, most: 4 } }],
  ["google", "red, yellow and green", { gradeBands: [{ name: "red", from: 0 }, { name: "yellow", from: 0.4 }, { name: "green", from: 0.7 }] }],
];

test.each(SAID)("%s: %s", (id, _, choices) => {
  expect(profileNamed(id)).toMatchObject(choices);
});

// (4.1 - 2) / (5 - 2) is 0.6999999999999998 in binary.
const SEVEN_TENTHS = (4.1 - 2) / (5 - 2);
const BANDS: readonly [id: string, band: string, sweetSpot: "below" | "in" | "above" | null][] = [
  ["guide", "strong", null],
  ["framework", "strong", null],
  ["foundry", "strong", null],
  ["handbook", "strong", "in"],
  ["engineering", "strong", null],
  ["google", "green", "in"],
];

test.each(BANDS)("0.7 as computed closes under %s as %s", (id, band, sweetSpot) => {
  const profile = profileNamed(id) ?? DEFAULT_PROFILE;
  expect(proposedClose(SEVEN_TENTHS, "active", profile)).toMatchObject({ grade: 0.7, band: { name: band }, sweetSpot });
});

test("the same key result at 0.35 and half time has the status of each house style's pace policy", () => {
  const statuses = PROFILES.map(({ id, pacePolicy }) => [id, statusOf(0.35, 0.5, pacePolicy, "metric")]);
  expect(statuses).toEqual([["guide", "at risk"], ["framework", "at risk"], ["foundry", null], ["handbook", "at risk"], ["engineering", "at risk"], ["google", "at risk"]]);
});
