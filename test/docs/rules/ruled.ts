import { readFileSync } from "node:fs";
import type { KeyResultRule, ObjectiveRule, Rule, RuleCard, SetRule, SetRuleCard, TableRule } from "../../../shared/lint/rule.ts";
import { RULES } from "../../../shared/lint/rules/index.ts";

/** A rule with its card and the sentence that says what it finds; `shows` is what its examples are. */
export type Ruled = { readonly finds: string } & (
  | { readonly shows: "text"; readonly rule: KeyResultRule | ObjectiveRule; readonly card: RuleCard }
  | { readonly shows: "headings"; readonly rule: TableRule; readonly card: RuleCard }
  | { readonly shows: "sheet"; readonly rule: SetRule; readonly card: SetRuleCard }
);

/** Reads every rule with what its file says of it, in the order of the list. */
export const allRuled = (): Promise<Ruled[]> => Promise.all(RULES.map(ruled));

async function ruled(rule: Rule): Promise<Ruled> {
  const finds = sentenceAbove(rule.id);
  const module: unknown = await import(`../../../shared/lint/rules/${rule.id}.ts`);
  if (rule.on === "set") return { shows: "sheet", rule, card: (module as { readonly card: SetRuleCard }).card, finds };
  const { card } = module as { readonly card: RuleCard };
  return rule.on === "table" ? { shows: "headings", rule, card, finds } : { shows: "text", rule, card, finds };
}

/** The comment above a rule in its file; a rule without one is a bug. */
function sentenceAbove(id: string): string {
  const source = readFileSync(new URL(`../../../shared/lint/rules/${id}.ts`, import.meta.url), "utf8");
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const found = new RegExp(String.raw`/\*\*((?:(?!\*/)[\s\S])*)\*/\nexport const ${name}\b`).exec(source);
  if (!found) throw new Error(`shared/lint/rules/${id}.ts: no comment stands above ${name}.`);
  return (found[1] ?? "").replace(/^\s*\*/gm, "").replace(/\s+/g, " ").trim();
}
