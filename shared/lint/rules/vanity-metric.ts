import type { RuleCard } from "../rule.ts";
import { vanityIn } from "../wording/vanity.ts";
import { keyResultWording } from "../wording/wording-rule.ts";

/** A count that grows without anybody being better off, such as followers or page views. */
export const vanityMetric = keyResultWording(
  "vanity-metric", "warning", (parse, words) => vanityIn(parse, words.vanity),
  (words) => `“${words}” can grow while nothing gets better; count what people do because of it.`,
);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "Attention is easy to buy and easy to count; what people then do is what the objective wants.",
  source: "Engineering essay; Castro on vanity metrics",
  examples: {
    bad: [
      "Reach 5,000 «followers»",
      "Newsletter «subscribers» grow from 200 to 900",
      "Monthly blog «traffic» up by 30%",
      "300 GitHub «stars» by June",
    ],
    good: [
      "Reply rate to the newsletter rises from 2% to 6%",
      "Paying subscribers grow from 200 to 900",
      "Traveller rating of 4.5 stars",
      "Repeat visits to the clinic fall from 40 to 25 a week",
      "20% of network traffic goes through the new cable",
    ],
  },
};
