import { proposedClose } from "../../shared/okr/close.ts";
import { gradeOf } from "../../shared/okr/grade.ts";
import { readMeasureType } from "../../shared/okr/measure-type.ts";
import { paceOf } from "../../shared/okr/pace.ts";
import { shownGrade } from "../../shared/okr/scoring-model.ts";
import { PACE_POLICIES, statusOf } from "../../shared/okr/status.ts";
import { PROFILES } from "../../shared/profiles/index.ts";
import type { Profile } from "../../shared/profiles/profile.ts";
import type { CellValue } from "../../shared/sheet/cell.ts";
import { code, result, table } from "./markdown.ts";

interface Measured {
  readonly says: string;
  readonly type: string;
  readonly cells: readonly [start: CellValue, target: CellValue, current: CellValue];
}

const KEY_RESULTS: readonly Measured[] = [
  { says: "Late buses per week from 50 to 20, now 39.5", type: "metric", cells: [50, 20, 39.5] },
  { says: "Riders' rating from 3.0 to 5.0, now 4.3", type: "metric", cells: [3, 5, 4.3] },
  { says: "Depots on the new timetable from 0 to 40, now 6", type: "metric", cells: [0, 40, 6] },
  { says: "Stock accuracy at least 98, from 90, now 96", type: "at least", cells: [90, 98, 96] },
  { says: "Night lines from 2 to 8, now 8", type: "metric", cells: [2, 8, 8] },
  { says: "Licence granted, not yet", type: "yes/no", cells: ["", "", "no"] },
];

const CYCLE = { from: "2026-10-01", due: "2026-12-31", asOf: "2026-11-15" };

/** What every house style makes of the same key results if they end as they stand. */
export function inEachProfile(): string {
  const styles = PROFILES.map((profile) => {
    const { name, id, pacePolicy, source } = profile;
    return [name, code(id), bandsOf(profile), sweetSpotOf(profile), pacePolicy, source];
  });
  const closes = KEY_RESULTS.map((one) => {
    const grade = gradeIn(one);
    return [one.says, shownGrade(grade, "0.0-1.0"), ...PROFILES.map((profile) => closeIn(profile, grade))];
  });
  return [
    table([["house style", "profile", "bands", "sweet spot", "pace policy", "source"], ...styles]),
    table([["key result", "grade", ...PROFILES.map(({ name }) => name)], ...closes]),
  ].join("\n\n");
}

/** What every pace policy makes of the same key results halfway through their cycle. */
export function underEachPolicy(): string {
  const expected = number(paceOf(CYCLE.from, CYCLE.due, CYCLE.asOf));
  const statuses = KEY_RESULTS.map((one) => [
    one.says, shownGrade(gradeIn(one), "0.0-1.0"), shownGrade(expected, "0.0-1.0"),
    ...PACE_POLICIES.map((policy) => result(statusOf(gradeIn(one), expected, policy, readMeasureType(one.type) ?? "metric") ?? "")),
  ]);
  const dates = `The cycle runs from ${CYCLE.from} to ${CYCLE.due}, and the day is ${CYCLE.asOf}.`;
  const atTheEnd = "From the due day on, 1.0 is achieved and all else is missed, under every policy.";
  return `${dates} ${atTheEnd}\n\n${table([["key result", "grade", "expected", ...PACE_POLICIES.map((policy) => code(policy))], ...statuses])}`;
}

const gradeIn = ({ type, cells: [start, target, current] }: Measured): number => number(gradeOf(start, target, current, type, null));

function number(outcome: unknown): number {
  if (typeof outcome === "number") return outcome;
  throw new Error(`A key result of the help page has no number: ${JSON.stringify(outcome)}`);
}

const bandsOf = ({ gradeBands }: Profile): string => gradeBands.map(({ name, from }) => `${name} from ${from}`).join(", ");

const sweetSpotOf = ({ sweetSpot }: Profile): string => (sweetSpot ? `${sweetSpot.least} to ${sweetSpot.most}` : "none named");

function closeIn(profile: Profile, grade: number): string {
  const close = proposedClose(grade, "active", profile);
  const own = profile.scoring === "0.0-1.0" ? [] : [close?.shown ?? ""];
  const spot = close?.sweetSpot === "in" ? ["in the sweet spot"] : [];
  return [...own, close?.band?.name ?? "no band", ...spot].join(", ");
}
