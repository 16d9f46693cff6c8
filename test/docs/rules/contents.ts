import type { Severity } from "../../../shared/lint/finding.ts";
import { table } from "../markdown.ts";
import { LOOKS_AT } from "./page.ts";
import type { Ruled } from "./ruled.ts";

const WEIGHTS: readonly (readonly [Severity, string])[] = [
  ["error", "Errors: what cannot be graded, or is false. They close the gate to publishing until they are mended or waived with a reason."],
  ["warning", "Warnings: what a careful reader would ask to change."],
  ["hint", "Hints: what may be better, and what many good OKRs leave out."],
];

/** The list of all rules, gravest first. */
export function rulesContents(all: readonly Ruled[]): string {
  const sections = WEIGHTS.map(([severity, about]) => {
    const rows = all.filter(({ rule }) => rule.severity === severity).map(({ rule, finds }) => [`[${rule.id}](${rule.id}.md)`, finds, LOOKS_AT[rule.on]]);
    const [heading = "", text = ""] = about.split(": ");
    return `## ${heading}\n\n${text.replace(/^./, (letter) => letter.toUpperCase())}\n\n${table([["rule", "finds", "looks at"], ...rows])}`;
  });
  return `${[
    "# Rules",
    `What the review looks for, in ${all.length} rules. \`npm run docs\` makes these pages from the rules themselves, and every example on them is tested.`,
    "A house style may weigh a rule differently; the rule's page says so.",
    ...sections,
  ].join("\n\n")}\n`;
}
