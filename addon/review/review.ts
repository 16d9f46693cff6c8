import type { Severity } from "../../shared/lint/finding.ts";
import { leftOutWords, problem, told } from "../messages.ts";
import { readSettings } from "../settings.ts";
import type { Problem, Review } from "../sidebar/server-api.ts";
import { assess, type Assessment } from "./assess.ts";
import { byObjective } from "./by-objective.ts";

/** Reads the sheet as it is now and reviews it for the sidebar. */
export function reviewSheet(): Review | Problem {
  return told("reviewSheet", () => {
    const assessment = assess();
    return assessment.ok ? reviewOf(assessment.value) : problem(assessment.error);
  });
}

function reviewOf({ sheet, profile, findings, gate }: Assessment): Review {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    ok: true,
    spreadsheet: sheet.name,
    tabs: sheet.tables.map(({ tab, team, cycle, columns, leftAlone }) => ({ tab, team, cycle, columns, leftAlone })),
    leftOut: leftOutWords(sheet),
    profile: { id: profile.id, name: profile.name },
    objectives: byObjective(sheet.tables, findings),
    counts: { errors: count("error"), warnings: count("warning"), hints: count("hint") },
    gate: { open: gate.open, blocking: gate.open ? 0 : gate.errors },
    published: readSettings(sheet.id).published,
  };
}
