import { pattern } from "../pattern.ts";

const BRACKETED = /\[\$([^\]-]*)(?:-[^\]]*)?\]/u;
const QUOTES = /"/g;
const SIGN = pattern(String.raw`\p{Sc}`, "u");

/** The unit that a number format shows beside its number: "%" for 0%, "€" for #,##0 [$€-407]; null when it shows none. */
export function formatUnit(format: string): string | null {
  if (format === "" || format === "General") return null;
  if (format.includes("%")) return "%";
  const bracketed = BRACKETED.exec(format);
  if (bracketed) return bracketed[1]?.trim() || null;
  return SIGN().exec(format.replace(QUOTES, ""))?.[0] ?? null;
}
