import type { Finding } from "../../shared/lint/finding.ts";
import { gate, type Gate } from "../../shared/lint/gate.ts";
import { reviewTables } from "../../shared/lint/lint.ts";
import type { Profile } from "../../shared/profiles/profile.ts";
import { DEFAULT_PROFILE } from "../../shared/profiles/index.ts";
import { ok, type Result } from "../../shared/result.ts";
import { snapshotContent, type ContentProblem } from "../../shared/snapshot/content.ts";
import type { SnapshotContent } from "../../shared/wire/snapshot.ts";
import { readSheet, type NoOkrTable, type SheetReading } from "../sheet/read-sheet.ts";
import { unpublishable } from "./unpublishable.ts";

/** The sheet as it is now, with everything there is to say about it. */
export interface Assessment {
  readonly sheet: SheetReading;
  readonly profile: Profile;
  readonly findings: readonly Finding[];
  readonly gate: Gate;
  /** What a version of the sheet would hold, or why there can be none; the findings say so too. */
  readonly content: Result<SnapshotContent, ContentProblem>;
}

/** Reads the sheet and reviews it; the review and the gate of a publish are this same look. */
export function assess(): Result<Assessment, NoOkrTable> {
  const sheet = readSheet();
  if (!sheet.ok) return sheet;
  const { name: title, tables } = sheet.value;
  const reviewed = reviewTables(tables, DEFAULT_PROFILE);
  const content = snapshotContent({ title, scale: DEFAULT_PROFILE.confidenceScale, tables });
  const unfit = content.ok ? null : unpublishable(content.error, tables, reviewed);
  const findings = unfit === null ? reviewed : [...reviewed, unfit];
  return ok({ sheet: sheet.value, profile: DEFAULT_PROFILE, findings, gate: gate(findings), content });
}
