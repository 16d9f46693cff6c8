/** The scales on which confidence is stated. */
export const CONFIDENCE_SCALES = ["0-10", "0/1/2", "0-1", "RAG"] as const;

/** One of the scales on which confidence is stated. */
export type ConfidenceScale = (typeof CONFIDENCE_SCALES)[number];

const BY_SPELLING: ReadonlyMap<string, ConfidenceScale> = new Map<string, ConfidenceScale>([
  ["", "0-10"],
  ["0-10", "0-10"],
  ["0to10", "0-10"],
  ["10", "0-10"],
  ["0/1/2", "0/1/2"],
  ["0-2", "0/1/2"],
  ["2", "0/1/2"],
  ["0-1", "0-1"],
  ["0to1", "0-1"],
  ["1", "0-1"],
  ["rag", "RAG"],
  ["trafficlight", "RAG"],
  ["trafficlights", "RAG"],
]);

/** Reads the name of a scale as people write it, "0–10" or "rag"; blank is 0-10, an unknown name is null. */
export function readConfidenceScale(name: string): ConfidenceScale | null {
  return BY_SPELLING.get(name) ?? BY_SPELLING.get(name.toLowerCase().replace(/[–—−]|\.\./g, "-").replace(/\s/g, "")) ?? null;
}
