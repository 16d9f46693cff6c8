import type { Finding } from "../../shared/lint/finding.ts";
import { gate, type Gate } from "../../shared/lint/gate.ts";
import { reviewTables } from "../../shared/lint/lint.ts";
import type { Profile } from "../../shared/profiles/profile.ts";
import { DEFAULT_PROFILE } from "../../shared/profiles/index.ts";
import { ok, type Result } from "../../shared/result.ts";
import { readSheet, type NoOkrTable, type SheetReading } from "../sheet/read-sheet.ts";

/** The sheet as it is now, with everything there is to say about it. */
export interface Assessment {
  readonly sheet: SheetReading;
  readonly profile: Profile;
  readonly findings: readonly Finding[];
  readonly gate: Gate;
}

/** Reads the sheet and reviews it; the review and the gate of a publish are this same look. */
export function assess(): Result<Assessment, NoOkrTable> {
  const sheet = readSheet();
  if (!sheet.ok) return sheet;
  const findings = reviewTables(sheet.value.tables, DEFAULT_PROFILE);
  return ok({ sheet: sheet.value, profile: DEFAULT_PROFILE, findings, gate: gate(findings) });
}
