import { CONFIDENCE_SCALES, type ConfidenceScale } from "../okr/confidence-scale.ts";
import { MEASURE_TYPES, type MeasureType } from "../okr/measure-type.ts";
import type { CivilDate } from "../time/civil-date.ts";

/** What a request may hold at most; the Worker refuses more before it writes anything. */
export const LIMITS = {
  bodyBytes: 512 * 1024,
  depth: 8,
  objectives: 50,
  keyResults: 500,
  confidences: 60,
  sentence: 500,
  notes: 5000,
  name: 200,
} as const;

/** A cell's value, and whether a person typed it or a formula computed it. */
export interface SnapshotValue {
  readonly value: number | string | boolean;
  readonly from: "typed" | "formula";
}

/** One dated confidence, on the scale that its key result names. */
export interface ConfidenceReading {
  readonly date: CivilDate;
  readonly value: number | string;
}

/** The last check-in of a key result, its day null where the sheet does not say it; it makes "no change" new content. */
export interface LastCheckIn {
  readonly date: CivilDate | null;
  readonly author: string | null;
  readonly confidence: number | string | null;
}

export { CONFIDENCE_SCALES, MEASURE_TYPES };

/** A key result as it stood when it was published; blank cells are null. */
export interface SnapshotKeyResult {
  readonly id: string;
  readonly text: string;
  readonly owner: string | null;
  readonly type: MeasureType;
  readonly unit: string | null;
  readonly start: SnapshotValue | null;
  readonly target: SnapshotValue | null;
  readonly current: SnapshotValue | null;
  readonly weight: number | null;
  readonly due: CivilDate | null;
  readonly grade: number | null;
  readonly progress: number | null;
  readonly confidenceScale: ConfidenceScale;
  readonly confidences: readonly ConfidenceReading[];
  readonly checkIn: LastCheckIn | null;
}

/** An objective with its score, the weighted mean of its grades. */
export interface SnapshotObjective {
  readonly id: string;
  readonly text: string;
  readonly score: number | null;
  readonly keyResults: readonly SnapshotKeyResult[];
}

/** The content that is hashed and kept: civil dates, finite numbers, well-formed Unicode. */
export interface SnapshotContent {
  readonly title: string;
  readonly team: string | null;
  readonly cycle: { readonly name: string | null; readonly start: CivilDate | null; readonly end: CivilDate | null };
  readonly objectives: readonly SnapshotObjective[];
}

/** How many findings a review had when the snapshot was taken. */
export interface ReviewCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly waived: number;
}

/** What a snapshot was taken for. */
export const SNAPSHOT_KINDS = ["publish", "check-in", "close"] as const;

/** The body of POST /v1/sheets/:id/snapshots; `base` is the version it was prepared against, 0 for none. */
export interface PublishRequest {
  readonly kind: (typeof SNAPSHOT_KINDS)[number];
  readonly base: number;
  readonly profile: string;
  readonly review: ReviewCounts;
  readonly content: SnapshotContent;
}

/** The answer to a publish; `unchanged` says that the latest version already held this content and kind. */
export interface PublishAnswer {
  readonly version: number;
  readonly at: string;
  readonly contentHash: string;
  readonly chain: string;
  readonly unchanged: boolean;
}

/** One line of the list of versions. */
export interface SnapshotSummary {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly kind: (typeof SNAPSHOT_KINDS)[number];
  readonly profile: string;
  readonly review: ReviewCounts;
  readonly contentHash: string;
  readonly chain: string;
}

/** The answer to listing versions, newest first; `next` is the `before` of the page that follows, null at the end. */
export interface SnapshotListAnswer {
  readonly snapshots: readonly SnapshotSummary[];
  readonly next: number | null;
}
