import { existsSync, readFileSync } from "node:fs";
import { exampleTexts } from "../fuzz/examples.ts";

/** A sentence to review. */
export interface Sample {
  readonly kind: "kr" | "objective";
  readonly text: string;
}

/** Real key results and objectives, kept beside the project where they are kept at all. */
const CORPUS = new URL("../../../shared/corpus/dev.jsonl", import.meta.url);
const METRICS = ["late buses", "median time to pay", "night riders", "tickets a week", "stock accuracy", "repeat orders", "sick days", "cost per parcel", "rating of shifts", "signed depots"];
const VERBS = ["Cut", "Reduce", "Raise", "Bring", "Lower", "Grow", "Move", "Lift"];

/** The corpus where it is there, else the sentences of the rules' own examples and as many plain ones. */
export async function samples(): Promise<{ readonly name: string; readonly texts: readonly Sample[] }> {
  if (existsSync(CORPUS)) {
    const lines = readFileSync(CORPUS, "utf8").split("\n").filter((line) => line !== "");
    const read = lines.map((line) => JSON.parse(line) as Partial<Sample>);
    return { name: "the corpus", texts: read.flatMap(({ kind, text }) => (kind && text ? [{ kind, text }] : [])) };
  }
  const own = await exampleTexts();
  return { name: "the rules' examples", texts: [...own, ...own.map((_, index) => plainSentence(index))].map((text) => ({ kind: "kr", text })) };
}

/** A key result in the usual form, another one for each number. */
export const plainSentence = (number: number): string =>
  `${VERBS[number % VERBS.length]} ${METRICS[number % METRICS.length]} of region ${number} from ${20 + (number % 60)} to ${90 + (number % 9)} by 2026-12-31`;
