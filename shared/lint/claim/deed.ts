import { lowerAt, type Token } from "../parse/tokens.ts";
import { isWork, verbAt } from "../parse/verb.ts";
import { words } from "../words/list.ts";
import { nounClass } from "./noun-class.ts";

const DEEDS = words(`
  launch release rollout creation publication installation organisation organization completion integration implementation migration
  development introduction recruitment production translation execution preparation construction purchase acquisition redesign renovation
`);

/** Tells whether a noun is work on what is counted after it: "hiring of 2 cooks", "launch of 3 lines", "participation in 4 fairs". */
export function isDeed(tokens: readonly Token[], head: number): boolean {
  const [noun, next] = [lowerAt(tokens, head), lowerAt(tokens, head + 1)];
  if (/^(participation|attendance)$/.test(noun)) return /^(in|at)$/.test(next);
  return next === "of" && (DEEDS.has(noun) || (noun.endsWith("ing") && isWork(verbAt(tokens, head))));
}

/** Tells whether a noun says that the team is somewhere, as in "booth at 3 fairs". */
export const isPresence = (tokens: readonly Token[], head: number): boolean =>
  /^(stand|stall|booth|presence|appearance)s?$/.test(lowerAt(tokens, head)) && /^(at|in|on)$/.test(lowerAt(tokens, head + 1));

/** Tells whether a noun is somebody whom the team finds, as in "4 hires" and "2 engineers in Madrid". */
export const isHire = (tokens: readonly Token[], head: number): boolean => {
  const noun = lowerAt(tokens, head);
  const ends = /^(in|for|by|)$/.test(lowerAt(tokens, head + 1));
  return ends && (/^hires?$/.test(noun) || (nounClass(noun) === "staff" && !/^(employee|staff|manager|colleague)/.test(noun)));
};
