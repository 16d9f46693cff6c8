import type { PlainValue, Terms } from "../snapshot/terms.ts";
import type { CivilDate } from "../time/civil-date.ts";
import { likeness } from "./likeness.ts";

/** A key result as it was published last in a cycle, with its values on each of the cycle's days; null where nothing is known. */
export interface PastKeyResult extends Terms {
  readonly id: string;
  readonly text: string;
  readonly currents: readonly PlainValue[];
  /** As shares from 0 to 1 of their scale. */
  readonly confidences: readonly (number | null)[];
}

/** A cycle that was published: on which days, oldest first. */
export interface PastCycle {
  readonly name: string | null;
  readonly days: readonly CivilDate[];
  readonly keyResults: readonly PastKeyResult[];
}

/** What a spreadsheet has published before: its cycles in the order in which they were published last. */
export interface Past {
  readonly cycles: readonly PastCycle[];
}

const ALIKE = 0.7;
const LONGEST_TEXT = 160;

/** As much of a sentence as is kept of it. */
export const keptText = (text: string): string => (text.length > LONGEST_TEXT ? Array.from(text).slice(0, LONGEST_TEXT).join("") : text);

/** Finds what a cycle published of a key result by its id and text; under an id by position another one may have stood. */
export function finderIn({ keyResults }: PastCycle): (id: string, text: string, isIdSure: boolean) => PastKeyResult | null {
  const byId = new Map(keyResults.map((one) => [one.id, one]));
  const byText = new Map(keyResults.map((one) => [one.text, one]));
  return (id, whole, isIdSure) => {
    const [same, text] = [byId.get(id), keptText(whole)];
    return same && (isIdSure || likeness(same.text, text) >= ALIKE) ? same : ((isIdSure ? null : byText.get(text)) ?? null);
  };
}
