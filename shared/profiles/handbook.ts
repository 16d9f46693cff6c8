import { guide } from "./guide.ts";
import type { Profile } from "./profile.ts";

/** The team owns its key results; 60 to 70 % is where a good ambition ends. */
export const handbook: Profile = {
  ...guide,
  id: "handbook",
  name: "Tech Lead Handbook",
  source: "Tech Lead Handbook: objectives owned by the team and kept high, without a prescribed solution; 60 to 70 % is ideal",
  leavesOpen: ["objectivesPerTeam", "keyResultsPerObjective", "yesNoAtMost", "confidenceScale", "gradeBands", "checkInEveryDays", "pacePolicy"],
  ambition: "Uncomfortable: a cycle that ends at two thirds was well set.",
  sweetSpot: { least: 0.6, most: 0.7 },
  owner: "a team or a person",
  severities: { "names-the-means": "warning", "solution-as-objective": "warning", "business-as-usual": "warning" },
};
