import { guide } from "./guide.ts";
import type { Profile } from "./profile.ts";

/** Three to five objectives of an engineering team, which may name the feature that is to bring the change. */
export const engineering: Profile = {
  ...guide,
  id: "engineering",
  name: "Engineering Essay",
  source: "Engineering Essay: three to five objectives with three to five achievable key results, owned by teams, adjusted freely",
  leavesOpen: ["yesNoAtMost", "confidenceScale", "gradeBands", "scoring", "pacePolicy"],
  ambition: "Specific, measurable and achievable: adjust freely as you learn.",
  objectivesPerTeam: { least: 3, most: 5 },
  keyResultsPerObjective: { least: 3, most: 5 },
  checkInEveryDays: 14,
  owner: "a team or a person",
  severities: {
    "names-the-means": "off",
    "target-without-baseline": "off",
    "hangs-on-another-team": "hint",
    "vague-objective": "hint",
    "vague-wording": "hint",
  },
};
