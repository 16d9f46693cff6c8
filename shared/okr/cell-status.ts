import { type CellValue, isDateCell } from "../sheet/cell.ts";
import { firstError } from "./cell-error.ts";
import { shareIn } from "./cell-grade.ts";
import { isBlank, quoted } from "./cell-number.ts";
import { MEASURE_TYPES, readMeasureType } from "./measure-type.ts";
import { isRefusal, type Outcome, refuse } from "./refusal.ts";
import { PACE_POLICIES, type PacePolicy, statusOf } from "./status.ts";

const DEFAULT_POLICY: PacePolicy = "ratio";

/** The status of a key result from its cells: "" while grade or expected is blank, an error value passed through, or a refusal. */
export function statusIn(grade: CellValue, expected: CellValue, policy: CellValue, type: CellValue): Outcome {
  const error = firstError([grade, expected, policy, type]);
  if (error !== "") return error;
  if (isBlank(grade) || isBlank(expected)) return "";
  const reached = shareIn(grade, "grade");
  if (isRefusal(reached)) return reached;
  const share = shareIn(expected, "expected");
  if (isRefusal(share)) return share;
  const rule = readPolicy(policy);
  if (rule === null) return refuse("policy", `${written(policy)} is not a known policy; write strict, ratio, gap or none`);
  const measure = typeof type === "string" ? readMeasureType(type) : null;
  if (measure === null) return refuse("type", `${written(type)} is not a known type; write ${MEASURE_TYPES.slice(0, -1).join(", ")} or milestone`);
  return statusOf(reached, share, rule, measure) ?? "";
}

function readPolicy(cell: CellValue): PacePolicy | null {
  if (isBlank(cell)) return DEFAULT_POLICY;
  return PACE_POLICIES.find((policy) => typeof cell === "string" && policy === cell.trim().toLowerCase()) ?? null;
}

const written = (cell: CellValue): string => (isDateCell(cell) ? "a date" : quoted(String(cell).trim()));
