import { metricPhrase } from "../parse/metric-phrase.ts";
import type { SetKeyResult, SetRuleCard } from "../rule.ts";
import { objectiveRule } from "../set/set-rule.ts";
import { words } from "../words/list.ts";

/** An objective whose key results all count how much and none how good. */
export const volumeWithoutQuality = objectiveRule("volume-without-quality", "hint", ({ live }) => {
  const message = `All ${live.length} key results count how much; add one that shows it is worth having, such as a share, a rating or a return.`;
  return live.length > 1 && live.every(isVolume) ? ["objective", message] : null;
}, true);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A volume is easily raised at the cost of quality, so each needs a number beside it that would fall.",
  source: "Grove and Doerr: pair quantity with quality; OKR Framework: guardrails",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Target"],
        ["The region knows the night bus", "Increase leads from schools from 20 to 60", 60],
        ["", "Grow newsletter signups from 300 to 900", 900],
      ],
      cells: ["A2"],
    }],
    good: [{
      sheet: [
        ["Objective", "Key result", "Target"],
        ["The region knows the night bus", "Increase leads from schools from 20 to 60", 60],
        ["", "Raise the share of leads that book from 10% to 25%", 0.25],
        ["Riders trust the night bus", "Raise night riders from 700 to 900", 900],
        ["", "Raise day riders from 7,000 to 9,000", 9000],
      ],
    }],
  },
};

const VOLUMES = words(`
  leads demos calls emails posts articles signups sign-ups downloads installs visits visitors pageviews views impressions followers
  subscribers applications applicants candidates interviews tickets releases deployments features listings clicks trials meetings
`);

function isVolume({ parse }: SetKeyResult): boolean {
  const phrase = metricPhrase(parse).toLowerCase().split(" ");
  const counts = parse.direction === "increase" && parse.quantities.every(({ unit, form }) => unit === null && form === "digits");
  return counts && parse.target !== null && phrase.some((word) => VOLUMES.has(word)) && !phrase.some((word) => RATES.has(word));
}

const RATES = words("rate share ratio percentage per quality qualified score rating average mean median time active paying accepted");
