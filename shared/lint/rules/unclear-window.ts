import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import type { RuleCard } from "../rule.ts";
import { words } from "../words/list.ts";
import { keyResultWording } from "../wording/wording-rule.ts";

/** A number of users or visits of which nobody knows over which time it is counted. */
export const unclearWindow = keyResultWording(
  "unclear-window", "hint", (parse) => uncounted(parse),
  (found) => `“${found}” may be those of a day or of all time; say over which, such as 7-day active users.`,
);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "A million users ever and a million users a week are two very different results.",
  source: "Google playbook: “1M users” against “1M 7-day active users”",
  examples: {
    bad: ["Reach «40,000 active users»", "Grow to «9,000 sessions» by June"],
    good: ["40,000 weekly active users", "9,000 sessions a day", "60% of users return", "Interview 12 users", "500 new users"],
  },
};

const FLOWS = words("users visits visitors sessions requests readers listeners players viewers riders");
const WINDOWS = words(`
  daily weekly monthly quarterly yearly annual annually day week month quarter year hour minute second rolling concurrent registered new total
  dau wau mau beta pilot test paying signed
`);
const MANY = 100;

function uncounted({ tokens, target, verb }: Parse): Span | null {
  if (!target || target.value < MANY || !FLOWS.has(target.unit ?? "") || /^(delivery|activity)$/.test(verb?.class ?? "")) return null;
  if (tokens.some(({ lower }) => WINDOWS.has(lower))) return null;
  const noun = tokens.find(({ lower, start }) => start >= target.span[1] && lower === target.unit);
  return noun ? [target.span[0], noun.end] : null;
}
