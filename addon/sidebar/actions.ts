import type { Finding, Fix } from "../../shared/lint/finding.ts";
import type { Waiver } from "../../shared/profiles/house-rules/waiver.ts";
import type { Correction } from "../../shared/sheet/correction.ts";
import type { SeenOffer } from "./server-api.ts";

/** What a person can do in a review. */
export interface Actions {
  readonly choose: (finding: Finding) => void;
  readonly fix: (fixes: readonly Fix[]) => void;
  readonly take: (offer: SeenOffer) => void;
  readonly undo: () => void;
  readonly waive: (waiver: Waiver) => void;
  readonly say: (corrections: readonly Correction[]) => void;
  readonly tick: (check: string, ticked: boolean) => void;
}
