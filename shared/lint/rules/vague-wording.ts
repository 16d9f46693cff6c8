import type { RuleCard } from "../rule.ts";
import { holdsFigure } from "../row-cells.ts";
import { vagueIn } from "../wording/vague.ts";
import { keyResultWording } from "../wording/wording-rule.ts";

/** A word of quality or comparison that nothing measures, or a measured word that is left open. */
export const vagueWording = keyResultWording(
  "vague-wording", "warning", (parse, words, { cells }) => vagueIn(parse, words.vague, holdsFigure(cells)),
  (words) => `“${words}” is in the eye of the beholder; say what would show it, in numbers.`,
);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "Words of quality feel agreed upon until the end of the cycle, when everybody has meant something else by them.",
  source: "OKR Guide; Google playbook; Tech-lead handbook",
  examples: {
    bad: [
      "«Improve» the reading room",
      "«Optimise» how parcels are sorted",
      "A «seamless» transfer between bus and tram",
      "Drivers are «aligned» on the winter timetable",
      "25% more «high-quality» applications",
      "Reach «100% transparency» on fares",
      "Open surgery «almost weekly»",
    ],
    good: [
      "Improve p95 latency from 900 to 400 ms",
      "90% of riders call the transfer easy",
      "25% more applications with two references",
      "More than 40 schools plan a trip",
      { text: "Improve the reading room", cells: { start: 3.1, target: 4.2 } },
      { text: "Reduce late returns", cells: { target: "<5%" } },
    ],
  },
};
