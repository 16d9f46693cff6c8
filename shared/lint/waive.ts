import type { Waiver } from "../profiles/house-rules/waiver.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { Finding } from "./finding.ts";

/** A finding that the team has decided to live with, with its reason and the last day of that. */
export interface WaivedFinding extends Finding {
  readonly reason: string;
  readonly until: CivilDate;
}

/** Parts the findings that the team waives on a day from those that are open; where nobody knows the day, every waiver holds. */
export function waive(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  asOf: CivilDate | null,
): { readonly open: readonly Finding[]; readonly waived: readonly WaivedFinding[] } {
  const held = waivers.filter(({ until }) => asOf === null || until >= asOf);
  const open: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings) {
    const waiver = held.find(({ rule, subject }) => rule === finding.rule && finding.subjects.some((name) => isSame(name, subject)));
    if (waiver) waived.push({ ...finding, reason: waiver.reason, until: waiver.until });
    else open.push(finding);
  }
  return { open, waived };
}

const isSame = (one: string, other: string): boolean => tidy(one) === tidy(other);

const tidy = (name: string): string => name.trim().replace(/\s+/g, " ").toLowerCase();
