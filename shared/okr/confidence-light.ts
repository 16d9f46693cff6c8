import type { Status } from "./status.ts";

/** The share of a scale, 0 to 1, from which confidence is high. */
export const HIGH_CONFIDENCE = 0.7;

/** The share of a scale, 0 to 1, up to which confidence is low. */
export const LOW_CONFIDENCE = 0.3;

/** A stated confidence as a light, in the words of pace. */
export type ConfidenceLight = "on track" | "at risk" | "off track";

// What is open has no side yet, and neither has what pace says nothing about.
const RANKS: ReadonlyMap<Status | null, number> = new Map<Status | null, number>([
  ["missed", 0],
  ["off track", 0],
  ["at risk", 1],
  ["on track", 2],
  ["achieved", 2],
]);

/** The light of a team's last stated confidence, 0 to 1, which is the status that others see. */
export function confidenceLight(share: number): ConfidenceLight {
  if (share >= HIGH_CONFIDENCE) return "on track";
  return share <= LOW_CONFIDENCE ? "off track" : "at risk";
}

/** What computed pace says beside a stated light: things stand better or worse than stated; null where it agrees or says nothing. */
export function secondOpinion(light: ConfidenceLight, pace: Status | null): "better" | "worse" | null {
  const [stated, computed] = [RANKS.get(light), RANKS.get(pace)];
  if (stated === undefined || computed === undefined || stated === computed) return null;
  return computed > stated ? "better" : "worse";
}
