import { NO_WORDS } from "./house-words.ts";
import type { Profile } from "./profile.ts";

/** The default house style: one to three objectives, baselines wanted, weekly check-ins. */
export const guide: Profile = {
  id: "guide",
  name: "OKR Guide",
  source: "OKR Guide: few objectives with two to four key results each, outcomes with start and target, graded 0.0 to 1.0",
  leavesOpen: ["confidenceScale", "pacePolicy"],
  ambition: "Objectives are bets on an outcome: adapt them when evidence says so.",
  objectivesPerTeam: { least: 1, most: 3 },
  keyResultsPerObjective: { least: 2, most: 4 },
  yesNoAtMost: 1 / 3,
  confidenceScale: "0-10",
  startingConfidence: null,
  gradeBands: [
    { name: "off track", from: 0 },
    { name: "progress", from: 0.4 },
    { name: "strong", from: 0.7 },
    { name: "full", from: 1 },
  ],
  sweetSpot: null,
  scoring: "0.0-1.0",
  checkInEveryDays: 7,
  pacePolicy: "ratio",
  owner: "a team or a person",
  asksFor: [],
  severities: { "confidence-without-evidence": "off" },
  words: NO_WORDS,
};
