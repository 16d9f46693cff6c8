import { countsInScore, readKeyResultState } from "../okr/key-result-state.ts";
import { headerWords } from "../sheet/header-text.ts";
import type { RowCells } from "./rule.ts";

/** Tells whether a row's status says that its key result was stopped or replaced, and so has left the score. */
export function hasEnded({ status }: RowCells): boolean {
  const state = status?.kind === "text" ? readKeyResultState(headerWords(status.text)) : null;
  return state !== null && !countsInScore(state);
}
