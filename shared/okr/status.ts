import type { MeasureType } from "./measure-type.ts";
import { roundedGrade } from "./rounded-grade.ts";

/** The named ways of holding a grade against the expected progress. */
export const PACE_POLICIES = ["strict", "ratio", "gap", "none"] as const;

/** One of the named ways of holding a grade against the expected progress. */
export type PacePolicy = (typeof PACE_POLICIES)[number];

/** What pace makes of a key result, the weakest first. */
export const STATUSES = ["missed", "off track", "at risk", "open", "on track", "achieved"] as const;

/** What pace makes of a key result. */
export type Status = (typeof STATUSES)[number];

const RATIO_ON_TRACK = 0.9;
const RATIO_AT_RISK = 0.7;
const GAP_ON_TRACK = 0.165;
const GAP_AT_RISK = 0.33;
// 0.5 - 0.335 is a little less than 0.165 in binary: the thresholds belong to the numbers as people write them.
const ROUNDING = 1e-9;

/**
 * The status of a key result from its grade and expected progress, both 0 to 1; null where the policy says nothing.
 * Expected progress of 1 means due: then a grade that rounds to 1 is achieved and any other missed. Until then yes/no is
 * open, a level is in band or out, and other types follow the policy.
 */
export function statusOf(grade: number, expected: number, policy: PacePolicy, type: MeasureType): Status | null {
  const isLevel = type === "at least" || type === "at most" || type === "between";
  // 94.7 of at least 95 is out of band, although its grade rounds to 1.
  const reached = isLevel ? grade >= 1 - ROUNDING : roundedGrade(grade) >= 1;
  if (expected >= 1) return reached ? "achieved" : "missed";
  if (policy === "none") return null;
  if (isLevel) return reached ? "on track" : "off track";
  if (type === "yes/no") return reached ? "achieved" : "open";
  return paceStatus(grade, expected, policy);
}

/** The weakest of the statuses of an objective's key results, which is the objective's own; null where none has one. */
export function weakestStatus(statuses: readonly (Status | null)[]): Status | null {
  return STATUSES.find((status) => statuses.includes(status)) ?? null;
}

function paceStatus(grade: number, expected: number, policy: Exclude<PacePolicy, "none">): Status {
  switch (policy) {
    case "strict":
      return grade >= expected - ROUNDING ? "on track" : "off track";
    case "ratio":
      if (grade >= RATIO_ON_TRACK * expected - ROUNDING) return "on track";
      return grade >= RATIO_AT_RISK * expected - ROUNDING ? "at risk" : "off track";
    case "gap":
      if (expected - grade < GAP_ON_TRACK - ROUNDING) return "on track";
      return expected - grade <= GAP_AT_RISK + ROUNDING ? "at risk" : "off track";
  }
}
