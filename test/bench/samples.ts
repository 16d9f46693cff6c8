import { existsSync, readFileSync } from "node:fs";
import { exampleTexts } from "../fuzz/examples.ts";

/** A sentence to review. */
export interface Sample {
  readonly kind: "kr" | "objective";
  readonly text: string;
}

/** Real key results and objectives, kept beside the project where they are kept at all. */
const CORPUS = new URL("../../../shared/corpus/dev.jsonl", import.meta.url);
const METRICS = ["on-time departures", "night riders", "repeat orders", "answered calls", "stock accuracy", "signed depots", "riders' rating", "parcels handed over before noon"];
const VERBS = ["Raise", "Increase", "Grow", "Lift"];
const PLACES = ["the north", "the harbour", "the old town", "the valley", "the islands", "the west", "the hills"];

/** The corpus where it is there, else the sentences of the rules' own examples and as many plain ones. */
export async function samples(): Promise<{ readonly name: string; readonly texts: readonly Sample[] }> {
  if (existsSync(CORPUS)) {
    const lines = readFileSync(CORPUS, "utf8").split("\n").filter((line) => line !== "");
    const read = lines.map((line) => JSON.parse(line) as Partial<Sample>);
    return { name: "the corpus", texts: read.flatMap(({ kind, text }) => (kind && text ? [{ kind, text }] : [])) };
  }
  const own = await exampleTexts();
  return { name: "the rules' examples", texts: [...own, ...own.map((_, index) => plainKeyResult(index).text)].map((text) => ({ kind: "kr", text })) };
}

/** A key result in the usual form, with its start and its target. */
export function plainKeyResult(number: number): { readonly text: string; readonly start: number; readonly target: number } {
  const [start, target] = [20 + (number % 60), 90 + (number % 9)];
  return { text: `${VERBS[number % VERBS.length]} ${METRICS[number % METRICS.length]} in ${place(number)} from ${start} to ${target} by 18 December`, start, target };
}

/** A place, another one for each of seven numbers. */
export const place = (number: number): string => PLACES[number % PLACES.length] ?? "";
