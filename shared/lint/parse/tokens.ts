import { pattern } from "../../pattern.ts";

/** A word, a number in digits or a single sign, with its place in the text; "end" is what stands outside it. */
export interface Token {
  readonly kind: "word" | "number" | "sign" | "end";
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** True when nothing stands between this token and the one before it, as between 12 and k in "12k". */
  readonly glued: boolean;
}

const NUMBER = String.raw`\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*|(?<![\p{L}\p{N}.])\.\d+`;
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}_]*`;
/** Japanese runs on without spaces, so that a number ends the word before it. */
const RUN = String.raw`\p{Script=Latin}+|[\p{L}\p{M}ー]+`;
const piece = (word: string): ReturnType<typeof pattern> => pattern(String.raw`((?:${word})(?:['’]\p{L}+)?)|(${NUMBER})|-->|->|>>|=>|<=|>=|\S`, "gu");
const [PIECE, JAPANESE_PIECE] = [piece(WORD), piece(RUN)];

const KANA = /[\u3040-\u30FF]/;

/** Splits a text into tokens, in order, in time linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let reached = 0;
  const piecePattern = (KANA.test(text) ? JAPANESE_PIECE : PIECE)();
  piecePattern.lastIndex = 0;
  for (let match = piecePattern.exec(text); match; match = piecePattern.exec(text)) {
    const start = match.index;
    const piece = match[0];
    const kind = match[1] !== undefined ? "word" : match[2] !== undefined ? "number" : "sign";
    tokens.push({ kind, text: piece, lower: piece.toLowerCase(), start, end: start + piece.length, glued: start > 0 && start === reached });
    reached = start + piece.length;
  }
  return tokens;
}

const NOTHING: Token = { kind: "end", text: "", lower: "", start: 0, end: 0, glued: false };

/** The token at an index; outside the text an "end" without text. */
export const tokenAt = (tokens: readonly Token[], index: number): Token => tokens[index] ?? NOTHING;

/** Tells whether a hyphen ties the token at an index to the next, as in "follow-up". */
export const isHyphenated = (tokens: readonly Token[], index: number): boolean =>
  lowerAt(tokens, index + 1) === "-" && tokenAt(tokens, index + 1).glued && tokenAt(tokens, index + 2).glued;

/** Lower-case text of the token at an index; "" outside the text. */
export const lowerAt = (tokens: readonly Token[], index: number): string => tokenAt(tokens, index).lower;
