import { vocabulary } from "../vocabulary.ts";

/** The scales on which confidence is stated. */
export const CONFIDENCE_SCALES = ["0-10", "0/1/2", "0-1", "RAG"] as const;

/** One of the scales on which confidence is stated. */
export type ConfidenceScale = (typeof CONFIDENCE_SCALES)[number];

const scaleNamed = vocabulary<ConfidenceScale>([
  ["0-10", "|0-10|0to10|10"],
  ["0/1/2", "0/1/2|0-2|2"],
  ["0-1", "0-1|0to1|1"],
  ["RAG", "rag|trafficlight|trafficlights"],
]);

/** Reads the name of a scale as people write it, "0–10" or "rag"; blank is 0-10, an unknown name is null. */
export function readConfidenceScale(name: string): ConfidenceScale | null {
  return scaleNamed(name) ?? scaleNamed(name.toLowerCase().replace(/[–—−]|\.\./g, "-").replace(/\s/g, ""));
}
