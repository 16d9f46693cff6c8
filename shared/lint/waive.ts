import type { Waiver } from "../profiles/house-rules/waiver.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { Finding } from "./finding.ts";
import { isSameName } from "./names.ts";

/** A finding that the team has decided to live with, with its reason and the last day of that. */
export interface WaivedFinding extends Finding {
  readonly reason: string;
  readonly until: CivilDate;
}

/** Parts the findings that the team waives on a day from those that are open. */
export function waive(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  asOf: CivilDate | null,
): { readonly open: readonly Finding[]; readonly waived: readonly WaivedFinding[] } {
  const held = heldOn(waivers, asOf);
  const open: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings) {
    const waiver = waiverOf(finding.rule, finding.subjects, held);
    if (waiver) waived.push({ ...finding, reason: waiver.reason, until: waiver.until });
    else open.push(finding);
  }
  return { open, waived };
}

/** The waivers that hold on a day; all of them where nobody knows the day. */
export const heldOn = <W extends Waiver>(waivers: readonly W[], asOf: CivilDate | null): readonly W[] =>
  waivers.filter(({ until }) => asOf === null || until >= asOf);

/** The waiver of a rule for what goes by one of these names, if there is one. */
export const waiverOf = (rule: string, names: readonly string[], held: readonly Waiver[]): Waiver | undefined =>
  held.find((waiver) => waiver.rule === rule && names.some((name) => isSameName(name, waiver.subject)));
