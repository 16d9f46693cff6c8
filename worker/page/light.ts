import { isHigh, isLow } from "../../shared/okr/confidence-light.ts";
import type { SnapshotKeyResult, SnapshotObjective } from "../../shared/wire/snapshot.ts";
import { statedConfidences } from "./values.ts";

/** How sure a team is of a key result, by the confidence it stated last. */
export type Light = "on-track" | "at-risk" | "off-track" | "unstated";

/** The lights from best to worst, with the words beside them. */
export const LIGHT_WORDS: Readonly<Record<Light, string>> = {
  "on-track": "On track",
  "at-risk": "At risk",
  "off-track": "Off track",
  unstated: "No confidence yet",
};

/** The light of one key result. */
export function lightOf(keyResult: SnapshotKeyResult): Light {
  const last = statedConfidences(keyResult).at(-1);
  if (last === undefined) return "unstated";
  if (isHigh(last.share)) return "on-track";
  return isLow(last.share) ? "off-track" : "at-risk";
}

/** The light of an objective: that of its weakest key result; unstated ones are weaker only than nothing at all. */
export function weakestLight({ keyResults }: SnapshotObjective): Light {
  const lights = keyResults.map(lightOf);
  return (["off-track", "at-risk", "on-track"] as const).find((light) => lights.includes(light)) ?? "unstated";
}

/** A light with the number of key results that have it. */
export interface CountedLight {
  readonly light: Light;
  readonly count: number;
}

/** How many key results of all objectives have each light, best first; lights that nobody has are left out. */
export function countLights(objectives: readonly SnapshotObjective[]): readonly CountedLight[] {
  const lights = objectives.flatMap(({ keyResults }) => keyResults.map(lightOf));
  return (["on-track", "at-risk", "off-track", "unstated"] as const)
    .map((light) => ({ light, count: lights.filter((one) => one === light).length }))
    .filter(({ count }) => count > 0);
}
