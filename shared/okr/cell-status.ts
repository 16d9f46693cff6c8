import type { CellValue } from "../sheet/cell.ts";
import { firstError } from "./cell-error.ts";
import { shareIn } from "./cell-grade.ts";
import { isBlank, named } from "./cell-number.ts";
import { typeIn } from "./cell-type.ts";
import { isRefusal, type Outcome, refuse } from "./refusal.ts";
import { PACE_POLICIES, type PacePolicy, statusOf } from "./status.ts";

const DEFAULT_POLICY: PacePolicy = "ratio";

/** The status of a key result from its cells: "" while grade or expected is blank, an error value passed through, or a refusal. */
export function statusIn(grade: CellValue, expected: CellValue, policy: CellValue, type: CellValue): Outcome {
  const error = firstError([grade, expected, policy, type]);
  if (error !== "") return error;
  if (isBlank(grade) || isBlank(expected)) return "";
  const reached = shareIn(grade, "grade", "OKR_GRADE");
  if (isRefusal(reached)) return reached;
  const share = shareIn(expected, "expected", "OKR_PACE");
  if (isRefusal(share)) return share;
  const rule = readPolicy(policy);
  if (rule === null) return refuse("policy", `${named(policy)} is not a known policy; write strict, ratio, gap or none`);
  const measure = typeIn(type);
  return isRefusal(measure) ? measure : statusOf(reached, share, rule, measure) ?? "";
}

function readPolicy(cell: CellValue): PacePolicy | null {
  if (isBlank(cell)) return DEFAULT_POLICY;
  return PACE_POLICIES.find((policy) => typeof cell === "string" && policy === cell.trim().toLowerCase()) ?? null;
}
