import { reaches } from "./progress.ts";
import type { Status } from "./status.ts";

const HIGH = 0.7;
const LOW = 0.3;

/** Tells whether confidence is high, 0.7 of its scale or more. */
export const isHigh = (share: number): boolean => reaches(share, HIGH);

/** Tells whether confidence is low, 0.3 of its scale or less. */
export const isLow = (share: number): boolean => reaches(LOW, share);

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
  if (isHigh(share)) return "on track";
  return isLow(share) ? "off track" : "at risk";
}

/** What computed pace says beside a stated light: things stand better or worse than stated; null where it agrees or says nothing. */
export function secondOpinion(light: ConfidenceLight, pace: Status | null): "better" | "worse" | null {
  const [stated, computed] = [RANKS.get(light), RANKS.get(pace)];
  if (stated === undefined || computed === undefined || stated === computed) return null;
  return computed > stated ? "better" : "worse";
}
