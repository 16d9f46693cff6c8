import { pattern } from "../../pattern.ts";
import type { Span } from "../finding.ts";
import type { Parse } from "../parse/parse.ts";
import { lowerAt, type Token, tokenAt } from "../parse/tokens.ts";
import { words } from "../words/list.ts";

const THING = "(?:key result|kr|objective|goal|result|metric|target|owner|name|person|text|description)";
const WHOLE = pattern(
  String.raw`^(?:${THING} ?(?:#?\d{1,2}|[a-c]|x)|(?:${THING} )+(?:goes )?here` +
    String.raw`|(?:your|enter|insert|type|write|add) (?:an? |the |your )?${THING}s?(?: (?:here|name|text))*` +
    String.raw`|\W*(?:tb[dca]|todo|tk|x{2,4}|\.{3}|…)\W*|\?+|[[<{][^\]>}]*[\]>}]|lorem ipsum.*)[.:]?$`, "iu",
);
const LONGEST = 80;

/** Tells of a whole text that it only holds the place of one that was going to be written: "TBD", "Key result 1", "<name>". */
export const isPlaceholder = (text: string): boolean => text.length <= LONGEST && WHOLE().test(text.trim());

const ENDS: Readonly<Record<string, string>> = { "[": "]", "<": ">", "{": "}" };
const REACH = 7;
const FILLED_LATER = words(`
  metric measure number value amount name x y z n date owner verb what who baseline target outcome kpi insert your current desired # % percent
  percentage from to … start end unit result
`);
const BEFORE_AMOUNT = words("from to by $ € £");

/** The first part of a sentence that still waits to be filled in: "[metric]", "X%", "from … to …", "???"; null where there is none. */
export function placeholderIn({ text, tokens }: Parse): Span | null {
  if (isPlaceholder(text)) return [text.length - text.trimStart().length, text.trimEnd().length];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = endOfPlaceholder(tokens, at);
    if (end > at) return [tokenAt(tokens, at).start, tokenAt(tokens, end - 1).end];
  }
  return null;
}

/** The token after the placeholder that starts at an index; the index itself where none does. */
function endOfPlaceholder(tokens: readonly Token[], at: number): number {
  const { kind, lower, text, glued } = tokenAt(tokens, at);
  if (kind === "number") return at;
  if (kind === "word" && (isLetterForNumber(tokens, at) || /^(?:TB[DCA]|x{2,4}|XX+)$/.test(text))) return lowerAt(tokens, at + 1) === "%" ? at + 2 : at + 1;
  if (kind === "word") return lower === "lorem" && lowerAt(tokens, at + 1) === "ipsum" ? at + 2 : at;
  if (ENDS[lower] !== undefined && !glued) return endOfBrackets(tokens, at, ENDS[lower] ?? "");
  const repeated = tokenAt(tokens, at + 1).lower === lower && tokenAt(tokens, at + 1).glued;
  if (lower === "?" && (repeated || lowerAt(tokens, at + 1) === "%")) return at + 2;
  if (lower === "_" && repeated) return at + 2;
  const isGap = lower === "…" || (lower === "." && repeated);
  return isGap && BEFORE_AMOUNT.has(lowerAt(tokens, at - 1)) ? at + 1 : at;
}

const TO = /^(?:to|→|->)$/;

/** "X%", "$N" and "from X to Y"; the X of "followers on X" is a name. */
function isLetterForNumber(tokens: readonly Token[], at: number): boolean {
  if (!/^[XxYNnZ]$/.test(tokenAt(tokens, at).text)) return false;
  const [before, after] = [lowerAt(tokens, at - 1), lowerAt(tokens, at + 1)];
  if (after === "%" || /^[$€£]$/.test(before)) return true;
  return (before === "from" && TO.test(after)) || (TO.test(before) && lowerAt(tokens, at - 3) === "from");
}

/** "[…]" and "<number>" wait for something, "[Growth]" is a tag. */
function endOfBrackets(tokens: readonly Token[], at: number, close: string): number {
  let waits = close === "}";
  for (let end = at + 1; end < at + REACH; end += 1) {
    const { lower, kind } = tokenAt(tokens, end);
    if (lower === close) return waits || (close === ">" && end > at + 1 && tokenAt(tokens, at + 1).glued) ? end + 1 : at;
    if (kind === "number" || kind === "end") return at;
    waits = waits || FILLED_LATER.has(lower);
  }
  return at;
}
