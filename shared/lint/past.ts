import type { CivilDate } from "../time/civil-date.ts";

/** What a key result's cells held at some time, as they were published; null where a cell was blank. */
export interface PastKeyResult {
  readonly id: string;
  readonly text: string;
  readonly type: string;
  readonly unit: string | null;
  readonly start: number | string | boolean | null;
  readonly target: number | string | boolean | null;
  readonly current: number | string | boolean | null;
  readonly weight: number | null;
  readonly due: CivilDate | null;
}

/** One published state of a team's cycle. */
export interface PastVersion {
  readonly at: CivilDate;
  readonly cycle: string | null;
  readonly keyResults: readonly PastKeyResult[];
}

/** What a sheet published before, oldest first: of this cycle and of those before it. */
export interface Past {
  readonly versions: readonly PastVersion[];
}
