import type { Profile } from "../../profiles/profile.ts";
import type { Meaning } from "../../sheet/okr-sheet.ts";
import type { Severity } from "../finding.ts";
import type { OkrSet, SetKeyResult, SetRule } from "../rule.ts";
import { say } from "./say.ts";

/** A rule on a whole set; `wording` is true where it judges words. */
export const setRule = (id: string, severity: Severity, check: SetRule["check"], wording = false): SetRule => ({ id, on: "set", severity, wording, check });

/** A rule on each key result of a set that goes on: in which cell something is wrong, and the cure; null where nothing is. */
export const liveRule = (
  id: string, severity: Severity, find: (each: SetKeyResult, set: OkrSet, profile: Profile) => readonly [at: Meaning, message: string] | null,
): SetRule => setRule(id, severity, (set, profile) => set.live.flatMap((each) => {
  const found = find(each, set, profile);
  return found ? say(each, ...found) : [];
}));
