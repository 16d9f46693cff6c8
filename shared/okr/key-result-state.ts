import { vocabulary } from "../vocabulary.ts";

/** The states of a key result, in the order in which it may pass through them. */
export const KEY_RESULT_STATES = ["draft", "active", "stopped", "replaced"] as const;

/** Whether a key result is being written, worked on, given up, or followed by another. */
export type KeyResultState = (typeof KEY_RESULT_STATES)[number];

const stateNamed = vocabulary<KeyResultState>([
  ["draft", "draft"],
  ["active", "|active|open"],
  ["stopped", "stopped|dropped|cancelled|canceled|abandoned"],
  ["replaced", "replaced|superseded"],
]);

/** Reads a state as people write it; blank is active, an unknown word is null. */
export const readKeyResultState = (word: string): KeyResultState | null => stateNamed(word.trim().toLowerCase());

/** Tells whether a key result's grade enters its objective's score; what was stopped or replaced stays visible, but leaves it. */
export const countsInScore = (state: KeyResultState): boolean => state === "active" || state === "draft";

/** Tells whether anybody may be reminded to check in on a key result. */
export const isReminded = (state: KeyResultState): boolean => state === "active";

/** Tells whether a key result in this state must say why, and keeps the last grade it had. */
export const needsReason = (state: KeyResultState): boolean => state === "stopped" || state === "replaced";
