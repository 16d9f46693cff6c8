import { pattern } from "../pattern.ts";

const SAYS_TEAM =
  /^\s*(?:team|squad|department|abteilung|équipe|equipo|equipe|equipa|avdeling|チーム|部署|部門)\s*[:：]\s*(.{1,80}?)\s*$/iu;
const PERIOD = /\b(?:(?:Q|T|H|S)[1-4]|FY ?'?\d{2,4}|20\d{2}|'\d{2})\b/giu;
const BEFORE_OKR = pattern(
  String.raw`^(?:team )?([\p{L}\p{N}&'’ .]{2,40}?)(?:['’]s)?(?: team)?(?:\s*[–—:|-])?\s+OKRs?\b[\s–—:|,()/-]*$`, "iu",
);
const AFTER_OKR = pattern(
  String.raw`^OKRs?(?:\s*[–—:|-]|\s+(?:of|for))\s+(?:the )?([\p{L}\p{N}&'’ .]{2,40}?)(?: team)?[\s–—:|,()/-]*$`, "iu",
);
const TEAM = pattern(
  String.raw`^(?:team\s+([\p{L}\p{N}&'’ .]{2,40})|(?:the\s+)?([\p{L}\p{N}&'’ .]{2,40}?)\s+team)[\s–—:|,()/-]*$`, "iu",
);
const LETTER = pattern(String.raw`^\p{L}`, "u");
const NO_TEAM =
  /\b(?:sheet|template|tracker|copy|draft|final|example|sample|all|our|my|the|new|old|current|quarterly|annual|metrics?|update|progress|plan|review)\b/iu;

/** The team that a line such as "Team: Growth" names; null when the line says something else. */
export const statedTeam = (line: string): string | null => SAYS_TEAM.exec(line)?.[1] ?? null;

/** The team that a title or a tab's name such as "Growth OKRs Q4 2026" or "OKRs – Growth" plainly names; else null. */
export function teamInTitle(title: string): string | null {
  const plain = title.replace(PERIOD, " ").replace(/\s+/gu, " ").trim();
  const match = BEFORE_OKR().exec(plain) ?? AFTER_OKR().exec(plain) ?? TEAM().exec(plain);
  const name = (match?.[1] ?? match?.[2] ?? "").trim();
  return name === "" || NO_TEAM.test(name) || !LETTER().test(name) ? null : name;
}
