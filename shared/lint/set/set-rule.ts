import type { Profile } from "../../profiles/profile.ts";
import type { Meaning } from "../../sheet/okr-sheet.ts";
import type { Severity } from "../finding.ts";
import type { OkrSet, Proposal, SetKeyResult, SetObjective, SetProblem, SetRule } from "../rule.ts";
import { say } from "./say.ts";

/** A rule on a whole set; `wording` is true where it judges words. */
export const setRule = (id: string, severity: Severity, check: SetRule["check"], wording = false): SetRule =>
  ({ id, on: "set", severity, wording, check });

/** What is wrong with one of a set, if anything: in which cell, the cure, and what could be written. */
type Told = readonly [at: Meaning, message: string, fixes?: readonly Proposal[]] | null;

/** A rule on each key result of a set that goes on. */
export const liveRule = (
  id: string, severity: Severity, find: (each: SetKeyResult, set: OkrSet, profile: Profile) => Told, wording = false,
): SetRule => setRule(id, severity, (set, profile) => set.live.flatMap((each) => told(each, find(each, set, profile))), wording);

/** A rule on each objective of a set that has words. */
export const objectiveRule = (
  id: string, severity: Severity, find: (each: SetObjective, set: OkrSet, profile: Profile) => Told, wording = false,
): SetRule => {
  const findIn = (each: SetObjective, set: OkrSet, profile: Profile): Told => (each.parse.text === "" ? null : find(each, set, profile));
  return setRule(id, severity, (set, profile) => set.objectives.flatMap((each) => told(each, findIn(each, set, profile))), wording);
};

const told = (of: SetKeyResult | SetObjective, found: Told): SetProblem[] => (found ? say(of, ...found) : []);
