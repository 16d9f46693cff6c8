import type { Profile } from "../../profiles/profile.ts";
import { parse } from "../parse/parse.ts";
import type { KeyResult, KeyResultRule, Problem, Proposal } from "../rule.ts";

/** The problem with those of its fixes after which these rules find nothing that they had not found before. */
export function harmless(problem: Problem, keyResult: KeyResult, rules: readonly KeyResultRule[], profile: Profile): Problem {
  const isHarmless = ({ at, replacement }: Proposal): boolean => {
    if (at !== "keyResult" || typeof replacement === "number") return true;
    const fixed = { ...keyResult, parse: parse(replacement) };
    return rules.every(({ check }) => check(fixed, profile).length <= check(keyResult, profile).length);
  };
  return { ...problem, fixes: problem.fixes.filter(isHarmless) };
}
