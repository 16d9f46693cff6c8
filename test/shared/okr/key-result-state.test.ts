import { expect, test } from "vitest";
import { countsInScore, isReminded, KEY_RESULT_STATES, type KeyResultState, needsReason, readKeyResultState } from "../../../shared/okr/key-result-state.ts";

const STATES: readonly [state: KeyResultState, counts: boolean, reminded: boolean, reason: boolean][] = [
  ["draft", true, false, false],
  ["active", true, true, false],
  ["stopped", false, false, true],
  ["replaced", false, false, true],
];

test.each(STATES)("%s: counts in the score %s, is reminded %s, needs a reason %s", (state, counts, reminded, reason) => {
  expect([countsInScore(state), isReminded(state), needsReason(state)]).toEqual([counts, reminded, reason]);
});

test("a state is read as people write it", () => {
  for (const state of KEY_RESULT_STATES) expect(readKeyResultState(` ${state.toUpperCase()} `)).toBe(state);
  expect(readKeyResultState("")).toBe("active");
  expect(readKeyResultState("Cancelled")).toBe("stopped");
  expect(readKeyResultState("on holiday")).toBeNull();
});
