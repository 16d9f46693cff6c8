import { guide } from "./guide.ts";
import type { Profile } from "./profile.ts";

/** Confidence from 0 to 10 is what is reported; a healthy cycle starts at 7 or 8. */
export const foundry: Profile = {
  ...guide,
  id: "foundry",
  name: "Foundry",
  source: "Foundry: confidence out of ten is what is reported, often and at least once a month; few key results are yes or no",
  leavesOpen: ["objectivesPerTeam", "keyResultsPerObjective", "gradeBands", "scoring"],
  ambition: "Ambitious but achievable: start where you are seven or eight out of ten sure.",
  yesNoAtMost: 1 / 3,
  confidenceScale: "0-10",
  startingConfidence: { least: 0.7, most: 0.8 },
  checkInEveryDays: 28,
  pacePolicy: "none",
  severities: { "names-the-means": "warning", "vague-objective": "hint", "metric-only-objective": "hint" },
};
