import { firstError } from "../okr/cell-error.ts";
import { isBlank, numberIn, quoted, refuseDate, truth } from "../okr/cell-number.ts";
import { readNumber } from "../okr/number-text.ts";
import { isRefusal, type Outcome, type Refusal, refuse } from "../okr/refusal.ts";
import { DEFAULT_PROFILE, profileNamed, PROFILES } from "../profiles/index.ts";
import type { Profile } from "../profiles/profile.ts";
import { type CellValue, isDateCell } from "../sheet/cell.ts";
import type { Meaning, Reading } from "../sheet/okr-sheet.ts";
import { readCell } from "../sheet/read-cell.ts";
import type { Severity } from "./finding.ts";
import { ALONE, lintKeyResult, type Remark } from "./remarks.ts";

/** The cells that a custom function is given, in the order in which a row shows them. */
const GIVEN: readonly Meaning[] = ["keyResult", "start", "target"];
const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/**
 * What to mend first in a key result, from the cells of its sentence, start and target and the name of a profile: the
 * message of the gravest remark, of equal ones the leftmost; "" for a blank sentence or one without remarks, an error
 * value passed through, or a refusal.
 */
export function firstRemarkOn(text: CellValue, start: CellValue, target: CellValue, profileName: CellValue): Outcome {
  const error = firstError([text, start, target, profileName]);
  if (error !== "") return error;
  if (isBlank(text)) return "";
  const profile = profileIn(profileName);
  if (isRefusal(profile)) return profile;
  const sentence = sentenceIn(text);
  if (isRefusal(sentence)) return sentence;
  const [from, to] = [amountIn(start, "start"), amountIn(target, "target")];
  if (isRefusal(from)) return from;
  if (isRefusal(to)) return to;
  const cells = isBlank(start) && isBlank(target) ? null : { start: from, target: to };
  return gravest(lintKeyResult(sentence, { ...ALONE, cells }, profile))?.message ?? "";
}

/** The sentence in a cell that is not blank; numbers, booleans and dates are none. */
export function sentenceIn(cell: CellValue): string | Refusal {
  if (typeof cell === "string") return cell;
  const found = isDateCell(cell) ? "a date" : typeof cell === "boolean" ? truth(cell) : String(cell);
  return refuse("text", `${found} is not a sentence; give the text of a key result`);
}

/** Owner, due date and the rest of the row are not given, so nothing is said about them. */
function gravest(remarks: readonly Remark[]): Remark | null {
  const [first = null] = remarks.filter(({ at }) => GIVEN.includes(at)).sort(byWeightThenPlace);
  return first;
}

const byWeightThenPlace = (one: Remark, other: Remark): number =>
  WEIGHT[one.severity] - WEIGHT[other.severity] || GIVEN.indexOf(one.at) - GIVEN.indexOf(other.at) || (one.span?.[0] ?? 0) - (other.span?.[0] ?? 0);

/** A start or target may be text such as "95..99" or "yes"; only what Sheets or a country may have turned into another number is refused. */
function amountIn(cell: CellValue, argument: "start" | "target"): Reading | Refusal {
  if (isDateCell(cell)) return refuseDate(cell.date, argument);
  const read = typeof cell === "string" ? readNumber(cell, null) : null;
  const doubted = read?.ok === false && read.error === "ambiguous-separator" ? numberIn(cell, argument, null) : null;
  return isRefusal(doubted) ? doubted : readCell(cell, argument, "", "");
}

function profileIn(cell: CellValue): Profile | Refusal {
  if (isBlank(cell)) return DEFAULT_PROFILE;
  const name = isDateCell(cell) ? "a date" : String(cell).trim();
  const known = PROFILES.map(({ id }) => id).join(", ");
  return profileNamed(name.toLowerCase()) ?? refuse("profile", `${quoted(name)} is not a known profile; write one of: ${known}`);
}
