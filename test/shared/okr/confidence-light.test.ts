import { expect, test } from "vitest";
import { confidenceLight, secondOpinion } from "../../../shared/okr/confidence-light.ts";

test.each([[1, "on track"], [0.7, "on track"], [0.69, "at risk"], [0.5, "at risk"], [0.31, "at risk"], [0.3, "off track"], [0, "off track"], [1 - 0.7, "off track"], [0.1 * 3 + 0.4 - 1e-16, "on track"]])(
  "a confidence of %d is %s",
  (share, light) => expect(confidenceLight(share)).toBe(light),
);

const OPINIONS = [
  ["on track", "off track", "worse"],
  ["on track", "at risk", "worse"],
  ["at risk", "on track", "better"],
  ["off track", "on track", "better"],
  ["on track", "missed", "worse"],
  ["off track", "achieved", "better"],
  ["on track", "on track", null],
  ["on track", "achieved", null],
  ["off track", "missed", null],
  ["on track", "open", null],
  ["off track", null, null],
] as const;

test.each(OPINIONS)("stated %s beside a pace of %s: %s", (light, pace, opinion) => {
  expect(secondOpinion(light, pace)).toBe(opinion);
});
