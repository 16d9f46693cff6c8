import type { Finding, Place } from "../../shared/lint/finding.ts";
import type { OkrTable } from "../../shared/sheet/okr-sheet.ts";
import type { ContentProblem } from "../../shared/snapshot/content.ts";
import { unfitWords } from "../messages.ts";

/** The finding that says why the tables make no version, on its cell; null where an error already stands on that cell. */
export function unpublishable(problem: ContentProblem, tables: readonly OkrTable[], found: readonly Finding[]): Finding | null {
  const place = "place" in problem ? problem.place : topOf(tables);
  if (found.some((finding) => finding.severity === "error" && isSame(finding.place, place))) return null;
  return { rule: problem.reason, severity: "error", place, span: null, message: unfitWords(problem).join(" "), fixes: [], subjects: [] };
}

const isSame = (one: Place, other: Place): boolean => one.tab === other.tab && one.row === other.row && one.column === other.column;

/** What is wrong with the sheet as a whole is said at its first objective. */
function topOf([table]: readonly OkrTable[]): Place {
  const first = table?.objectives[0];
  return { tab: table?.tab ?? "", row: first?.row ?? table?.firstRow ?? 1, column: first?.column ?? 1 };
}
