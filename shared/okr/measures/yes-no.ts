import { type CellValue, isDateCell } from "../../sheet/cell.ts";
import { named } from "../cell-number.ts";
import { type Outcome, refuse } from "../refusal.ts";
import { readYesNo } from "../yes-no.ts";

/** Progress of a yes/no result: 1 for yes, 0 for no; only a target of "no" would contradict it. */
export function yesNo(target: CellValue, current: CellValue): Outcome {
  if (isDateCell(current)) return refuse("current", "Sheets read this as a date; write yes or no");
  // An unticked box or a 0 beside the answers says nothing yet.
  if (typeof target === "string" && target.trim() !== "0" && readYesNo(target) === false) {
    return refuse("target", "a yes/no result is reached by yes; word it so that yes is the success");
  }
  const answer = readYesNo(String(current));
  if (answer === null) return refuse("current", `${named(current)} is neither yes nor no; write yes or no`);
  return answer ? 1 : 0;
}
