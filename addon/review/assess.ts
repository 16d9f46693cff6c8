import type { Finding, Severity } from "../../shared/lint/finding.ts";
import { gate, type Gate } from "../../shared/lint/gate.ts";
import { reviewTables } from "../../shared/lint/lint.ts";
import { namedIn } from "../../shared/lint/names.ts";
import { RULES } from "../../shared/lint/rules/index.ts";
import { heldOn, waive, type WaivedFinding } from "../../shared/lint/waive.ts";
import { type HouseProblem, type HouseRules, readHouseRules } from "../../shared/profiles/house-rules/house-rules.ts";
import { DEFAULT_PROFILE } from "../../shared/profiles/index.ts";
import type { Profile } from "../../shared/profiles/profile.ts";
import { ok, type Result } from "../../shared/result.ts";
import { snapshotContent, type ContentProblem } from "../../shared/snapshot/content.ts";
import type { SnapshotContent } from "../../shared/wire/snapshot.ts";
import { readSettings, type Settings } from "../settings.ts";
import { readSheet, type NoOkrTable, type SheetReading } from "../sheet/read-sheet.ts";
import { unpublishable } from "./unpublishable.ts";

/** The sheet as it is now, with everything there is to say about it. */
export interface Assessment {
  readonly sheet: SheetReading;
  readonly settings: Settings;
  readonly profile: Profile;
  readonly findings: readonly Finding[];
  /** What the team has decided to live with; it does not close the gate. */
  readonly waived: readonly WaivedFinding[];
  readonly gate: Gate;
  /** What a version of the sheet would hold, or why there can be none; the findings say so too. */
  readonly content: Result<SnapshotContent, ContentProblem>;
}

/** Reads the sheet and reviews it by the team's house rules; the review and the gate of a publish are this same look. */
export function assess(): Result<Assessment, NoOkrTable> {
  const settings = readSettings(SpreadsheetApp.getActiveSpreadsheet().getId());
  const sheet = readSheet(settings.stored);
  if (!sheet.ok) return sheet;
  const { name: title, tables, today } = sheet.value;
  const house = houseRulesOf(sheet.value);
  const reviewed = reviewTables(tables, house.profile, { asOf: today, past: settings.past, waivers: house.waivers });
  const { open, waived } = waive(reviewed, house.waivers, today);
  const content = snapshotContent({ title, scale: house.profile.confidenceScale, tables });
  const unfit = content.ok ? null : unpublishable(content.error, tables, open);
  const findings = [...problemsOf(sheet.value, house), ...unmatched(sheet.value, house), ...open, ...(unfit === null ? [] : [unfit])];
  return ok({ sheet: sheet.value, settings, profile: house.profile, findings, waived, gate: gate(findings), content });
}

function houseRulesOf({ houseRules, locale }: SheetReading): HouseRules {
  return readHouseRules(houseRules?.values ?? [], DEFAULT_PROFILE, RULES, locale);
}

const HOUSE_RULE = "house-rule";

/** Tells a finding about the House rules tab itself from one about the OKRs. */
export const isHouseRule = ({ rule }: Finding): boolean => rule === HOUSE_RULE;

const problemsOf = ({ houseRules }: SheetReading, { problems }: HouseRules): Finding[] =>
  problems.map((problem) => inHouseRules(houseRules?.tab, "warning", problem));

const inHouseRules = (tab = "", severity: Severity, { row, column, message }: HouseProblem): Finding =>
  ({ rule: HOUSE_RULE, severity, place: { tab, row, column }, span: null, message, fixes: [], subjects: [] });

/** Waivers that are still to hold, for something that nothing is called. */
function unmatched({ houseRules, tables, today }: SheetReading, { waivers }: HouseRules): Finding[] {
  const isThere = namedIn(tables);
  return heldOn(waivers, today).filter(({ subject }) => !isThere(subject)).map(({ row, column, subject }) => {
    const message = `No one row is called “${subject}”; write its id, as in O1-KR2 or, where several teams have that, North/O1-KR2, or its whole text.`;
    return inHouseRules(houseRules?.tab, "hint", { row, column, message });
  });
}
