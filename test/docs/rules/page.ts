import type { Rule } from "../../../shared/lint/rule.ts";
import { PROFILES } from "../../../shared/profiles/index.ts";
import { examplesOf } from "./examples.ts";
import type { Ruled } from "./ruled.ts";
import { table } from "../markdown.ts";

/** What a rule looks at, as people name it. */
export const LOOKS_AT: Readonly<Record<Rule["on"], string>> = {
  keyResult: "a key result and its row", objective: "an objective", table: "the headings of a table", set: "a team's cycle as a whole",
};

/** The page of one rule: what it finds and why, how much it matters, and what it says about its examples. */
export function rulePage(ruled: Ruled): string {
  const { rule, card, finds } = ruled;
  const { bad, good } = examplesOf(ruled);
  const words = rule.wording ? " It judges English wording, and keeps quiet about texts in other languages." : "";
  return `${[
    `# ${rule.id}`,
    `**Finds:** ${finds}`,
    `**Why:** ${card.why}`,
    `**Severity:** ${rule.severity}. It looks at ${LOOKS_AT[rule.on]}.${words}`,
    ...differences(rule),
    `**Source:** ${card.source}`,
    `## Where it speaks up\n\n${bad}`,
    `## Where it keeps quiet\n\n${good}`,
    "[All rules](README.md)",
  ].join("\n\n")}\n`;
}

function differences({ id, severity }: Rule): string[] {
  const other = PROFILES.filter(({ severities }) => (severities[id] ?? severity) !== severity);
  return other.length === 0 ? [] : [table([["house style", "severity there"], ...other.map(({ name, severities }) => [name, severities[id] ?? severity])])];
}
