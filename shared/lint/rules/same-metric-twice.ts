import { metricPhrase } from "../parse/metric-phrase.ts";
import type { SetKeyResult, SetRuleCard } from "../rule.ts";
import { inQuotes, say } from "../set/say.ts";
import { setRule } from "../set/set-rule.ts";

/** The same metric under two objectives. */
export const sameMetricTwice = setRule("same-metric-twice", "warning", ({ live }) => {
  const first = new Map<string, SetKeyResult>();
  return live.flatMap((each) => {
    const metric = metricPhrase(each.parse).toLowerCase();
    const before = first.get(metric);
    if (!before) first.set(metric, each);
    if (!before || before.objective === each.objective || !isOne(metric, before, each)) return [];
    return say(each, "keyResult", `${inQuotes(metric)} already counts under ${inQuotes(before.objective ?? "")}; keep it where it matters more.`);
  });
}, true);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A number that counts twice rewards one result as two, and two objectives with one measure may be one objective.",
  source: "The help pages of OKR tools; OKR Guide: each key result serves one objective",
  examples: {
    bad: [{
      sheet: [
        ["Objective", "Key result", "Target"],
        ["Riders trust the night bus", "Cut complaints per 1,000 rides from 9 to 4", 4],
        ["Drivers want to stay", "Reduce complaints per 1,000 rides from 9 to 5", 5],
      ],
      cells: ["B3"],
    }],
    good: [{
      sheet: [
        ["Objective", "Key result", "Target"],
        ["Riders trust the night bus", "Reduce complaints from riders from 90 to 45", 45],
        ["", "Reduce complaints from riders in winter from 30 to 10", 10],
        ["Drivers want to stay", "Reduce complaints from drivers from 40 to 20", 20],
        ["Depots run on sunlight", "Reach 20 depots", 20],
        ["Schools plan trips with us", "Reach 9 depots", 9],
      ],
    }],
  },
};

/** One word names a metric less surely than several; the same sentence twice is a copied row. */
function isOne(metric: string, one: SetKeyResult, other: SetKeyResult): boolean {
  if (metric === "" || one.parse.text === other.parse.text) return false;
  if (/\s/.test(metric)) return true;
  return one.parse.baseline !== null && one.parse.baseline.value === other.parse.baseline?.value;
}
