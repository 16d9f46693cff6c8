import type { Parse } from "../parse/parse.ts";
import { lowerAt } from "../parse/tokens.ts";
import { words } from "../words/list.ts";
import { isSomebody, nounClass, singular } from "./noun-class.ts";
import { headNoun } from "./noun-phrase.ts";
import type { Thing } from "./object.ts";

const REACH = 6;
const FROM_OUTSIDE = words("by from");
const REVIEWED = words("code design peer pr business performance security architecture account risk literature case book monthly quarterly");
const HELD_WITH_OTHERS = words(`
  interview visit call session meeting workshop survey demo test research appointment training event story conversation discussion
`);

/** Tells whether a phrase names what the team itself makes or does, and not what customers or others make, as in "user reviews". */
export function isOwnWork({ tokens }: Parse, { head, class: kind }: Thing): boolean {
  if (/^visits?$/.test(lowerAt(tokens, head)) && VISITED.test(lowerAt(tokens, head - 1))) return true;
  if (kind !== "thing" && kind !== "work" && !(kind === "process" && !GIVEN.test(lowerAt(tokens, head)))) return false;
  if (lowerAt(tokens, head + 2) === "intent") return false;
  if (isHeldWithOthers(lowerAt(tokens, head))) return !isFromOutside(tokens, head);
  if (/^reviews?$/.test(lowerAt(tokens, head)) && !REVIEWED.has(lowerAt(tokens, head - 1))) return false;
  const before = nounClass(lowerAt(tokens, head - 1));
  return before !== "people" && before !== "doers" && before !== "measure" && !isFromOutside(tokens, head);
}

const VISITED = /^(client|site|on-site|home|field|farm|school|store|branch)$/;

/** What others do to a team. */
const GIVEN = /^(registr|reserv|cit|nomin|invit|viol|recommend|rat|sav|earn|sight|land|list|sett|comment|segment)/;

const isHeldWithOthers = (noun: string): boolean => HELD_WITH_OTHERS.has(singular(noun));

/** "12 posts by members" and "reviews from guests" are theirs. */
function isFromOutside(tokens: Parse["tokens"], head: number): boolean {
  for (let at = head + 1; at < head + REACH; at += 1) {
    if (!FROM_OUTSIDE.has(lowerAt(tokens, at))) continue;
    const who = headNoun(tokens, at + 1);
    return who >= 0 && isSomebody(nounClass(lowerAt(tokens, who)));
  }
  return false;
}

/** "Merge request rate" and "PR rate" count the team's own work, however they are written. */
export function isOwnPace(tokens: Parse["tokens"], head: number): boolean {
  if (!/^(rates?|throughput)$/.test(lowerAt(tokens, head))) return false;
  for (let at = Math.max(0, head - REACH); at < head; at += 1) if (/^(mrs?|prs?|merge|pull|commit)$/.test(lowerAt(tokens, at))) return true;
  return false;
}
