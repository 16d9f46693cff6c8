import type { CivilDate } from "../time/civil-date.ts";
import type { PlainValue, Terms } from "../snapshot/terms.ts";

/** A key result as it was published last in a cycle, with its values at each of the cycle's days; null where nothing is known. */
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
