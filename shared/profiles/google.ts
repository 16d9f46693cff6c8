import { guide } from "./guide.ts";
import type { Profile } from "./profile.ts";

/** Red, yellow and green grades; aspirations average 0.7, and always reaching 1.0 means they were too easy. */
export const google: Profile = {
  ...guide,
  id: "google",
  name: "Google's OKR playbook",
  source: "Google's OKR playbook, with the sweet spot of Google's re:Work; its bands leave gaps (0.3 to 0.4), which belong to the lower one",
  leavesOpen: ["objectivesPerTeam", "keyResultsPerObjective", "yesNoAtMost", "confidenceScale", "checkInEveryDays", "pacePolicy", "owner"],
  ambition: "Committed key results reach 1.0; aspirational ones average 0.7, and always 1.0 was too easy.",
  gradeBands: [
    { name: "red", from: 0 },
    { name: "yellow", from: 0.4 },
    { name: "green", from: 0.7 },
  ],
  sweetSpot: { least: 0.6, most: 0.7 },
  asksFor: ["ambition"],
  severities: { "business-as-usual": "warning", "volume-without-quality": "warning" },
};
