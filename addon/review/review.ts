import type { Severity } from "../../shared/lint/finding.ts";
import { cycleDays } from "../../shared/sheet/cycle-name.ts";
import { civilDate, type CivilDate } from "../../shared/time/civil-date.ts";
import { leftOutWords, problem, told } from "../messages.ts";
import { offersFor } from "../offers/offered.ts";
import type { SheetReading } from "../sheet/read-sheet.ts";
import type { Problem, Review } from "../sidebar/server-api.ts";
import { assess, type Assessment, isHouseRule } from "./assess.ts";
import { byObjective } from "./by-objective.ts";
import { seen } from "./seen.ts";
import { ticksIn } from "./tick-check.ts";

/** Reads the sheet as it is now and reviews it for the sidebar. */
export function reviewSheet(): Review | Problem {
  return told("reviewSheet", reviewNow);
}

/** Reviews the sheet as it is now, or says why there is nothing to review. */
export function reviewNow(): Review | Problem {
  const assessment = assess();
  return assessment.ok ? reviewOf(assessment.value) : problem(assessment.error);
}

function reviewOf({ sheet, settings, profile, findings, waived, gate, content }: Assessment): Review {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    ok: true,
    spreadsheet: sheet.name,
    ...seen(sheet, profile),
    leftOut: leftOutWords(sheet),
    profile: { id: profile.id, name: profile.name },
    objectives: byObjective(sheet.tables, findings.filter((finding) => !isHouseRule(finding)), content.ok ? content.value.objectives.map(({ id }) => id) : []),
    houseRules: findings.filter(isHouseRule),
    waived,
    counts: { errors: count("error"), warnings: count("warning"), hints: count("hint") },
    gate: { open: gate.open && sheet.asked.length === 0, blocking: gate.open ? 0 : gate.errors },
    published: settings.published,
    waiveUntil: waiveUntil(sheet),
    ticked: ticksIn(settings.stored),
    offers: offersFor(sheet).map((offer) => offer.seen),
  };
}

const MONTH_DAYS = 30;

/** The end of the cycle, or a month from now where nobody can tell it or it is over. */
function waiveUntil({ cycle, today }: SheetReading): CivilDate {
  const end = cycle === null ? null : cycleDays(cycle, today)?.end;
  const [year, month, day] = today.split("-").map(Number);
  return end && end >= today ? end : civilDate(year ?? 0, month ?? 1, (day ?? 1) + MONTH_DAYS);
}
