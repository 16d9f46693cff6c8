import { lowerAt, type Token } from "../parse/tokens.ts";

/** Tells whether a token stands in brackets that opened not long ago, where explanations stand. */
export function isBracketed(tokens: readonly Token[], at: number): boolean {
  for (let back = at; back >= 0 && back > at - REACH; back -= 1) {
    if (/^[)\]]$/.test(lowerAt(tokens, back))) return false;
    if (/^[([]$/.test(lowerAt(tokens, back))) return true;
  }
  return false;
}

const REACH = 24;
