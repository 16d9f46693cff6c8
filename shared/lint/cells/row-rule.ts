import type { Profile } from "../../profiles/profile.ts";
import type { Meaning } from "../../sheet/okr-sheet.ts";
import type { Severity } from "../finding.ts";
import type { KeyResult, KeyResultRule, Proposal } from "../rule.ts";

/** What is wrong in a row, if anything: in which cell, the cure, and what could be written. */
export type Told = readonly [at: Meaning, message: string, fixes?: readonly Proposal[]] | null;

/** A rule on the cells of one key result's row: at most one finding, on a whole cell. */
export const rowRule = (id: string, severity: Severity, find: (keyResult: KeyResult, profile: Profile) => Told): KeyResultRule => ({
  id,
  on: "keyResult",
  severity,
  wording: false,
  check: (keyResult, profile) => {
    const [at, message, fixes = []] = find(keyResult, profile) ?? [];
    return at === undefined || message === undefined ? [] : [{ at, span: null, message, fixes }];
  },
});

/** A fix that writes a value into a cell; `safe` where nobody has to think about it. */
export const write = (at: Meaning, replacement: string | number, safe?: "safe"): Proposal =>
  ({ label: `Write ${replacement}`, at, replacement, ...(safe ? {} : { asks: true }) });
