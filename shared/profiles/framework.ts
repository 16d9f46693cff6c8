import { guide } from "./guide.ts";
import type { Profile } from "./profile.ts";

/** One or two objectives, one named owner for each key result, confidence in three states with evidence. */
export const framework: Profile = {
  ...guide,
  id: "framework",
  name: "OKR Framework",
  source: "OKR Framework: one or two objectives, confidence of 0, 1 or 2 with evidence every week, changes kept in a decision log",
  leavesOpen: ["gradeBands", "pacePolicy"],
  ambition: "Say what would be proof, check it every week, and look at the whole again in mid-cycle.",
  objectivesPerTeam: { least: 1, most: 2 },
  keyResultsPerObjective: { least: 2, most: 4 },
  yesNoAtMost: 0,
  confidenceScale: "0/1/2",
  checkInEveryDays: 7,
  owner: "one person",
  asksFor: ["indicator", "evidence"],
  severities: {
    "objective-with-number": "hint",
    "several-owners": "warning",
    "yes-or-no-result": "warning",
    "confidence-without-evidence": "warning",
  },
};
