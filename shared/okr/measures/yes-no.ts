import { type CellValue, isDateCell } from "../../sheet/cell.ts";
import { quoted, refuseDate } from "../cell-number.ts";
import { type Outcome, refuse } from "../refusal.ts";
import { readYesNo } from "../yes-no.ts";

/** Progress of a yes/no result: 1 for yes, 0 for no; only a target of "no" would contradict it. */
export function yesNo(target: CellValue, current: CellValue): Outcome {
  if (isDateCell(current)) return refuseDate(current.date, "current");
  if (!isDateCell(target) && readYesNo(String(target)) === false) {
    return refuse("target", "a yes/no result is reached by yes; word it so that yes is the success");
  }
  const answer = readYesNo(String(current));
  if (answer === null) return refuse("current", `${quoted(String(current).trim())} is neither yes nor no; write yes or no`);
  return answer ? 1 : 0;
}
