import type { Finding, Fix } from "../../shared/lint/finding.ts";
import type { Waiver } from "../../shared/profiles/house-rules/waiver.ts";
import type { Correction } from "../../shared/sheet/correction.ts";

/** What a person can do in a review. */
export interface Actions {
  readonly choose: (finding: Finding) => void;
  readonly fix: (fixes: readonly Fix[]) => void;
  readonly undo: () => void;
  readonly waive: (waiver: Waiver) => void;
  readonly say: (corrections: readonly Correction[]) => void;
  readonly tick: (check: string, ticked: boolean) => void;
}
