import { civilDate, type CivilDate } from "../time/civil-date.ts";

/** A cycle as a sheet names it, with its first and last day where the name says them. */
export interface NamedCycle {
  readonly name: string;
  readonly start: CivilDate | null;
  readonly end: CivilDate | null;
}

const PERIODS = [
  { letter: "Q", months: 3, first: /\b(?:Q|T|K|quarter |quartal |trimestre |kvartal )([1-4])\b/iu },
  { letter: "T", months: 4, first: /\btertial ([1-3])\b/iu },
  { letter: "H", months: 6, first: /\b(?:H|S|half |halbjahr |semestre )([12])\b/iu },
] as const;
const YEAR = /(?<![\d/-])(?:'|’|FY ?)?(20\d{2})(?![\d])/u;
const SHORT_YEAR = /(?:'|’|FY ?'?)(\d{2})\b/iu;
const JAPANESE_QUARTER = /(20\d{2})年?度?\s*第?\s*([1-4])\s*四半期/u;

/** Finds a cycle in a title or a tab's name: "Q4 2026", "2026-Q4", "T3 2026", "H1 2027"; null when none is named. */
export function namedCycle(text: string): NamedCycle | null {
  const japanese = JAPANESE_QUARTER.exec(text);
  if (japanese) return cycleOf("Q", 3, Number(japanese[2]), Number(japanese[1]), text);
  const spaced = text.replace(/[_–—-]+/gu, " ");
  for (const { letter, months, first } of PERIODS) {
    const part = first.exec(spaced);
    const year = yearIn(spaced);
    if (part && year !== null) return cycleOf(letter, months, Number(part[1]), year, spaced);
  }
  return null;
}

/** The days of a cycle by its name, null where it says none; one that names no year, such as Q4, is of this year. */
export function cycleDays(cycle: string, today: CivilDate): { readonly start: CivilDate; readonly end: CivilDate } | null {
  const { start, end } = namedCycle(cycle) ?? namedCycle(`${cycle} ${today.slice(0, 4)}`) ?? { start: null, end: null };
  return start === null || end === null ? null : { start, end };
}

function yearIn(text: string): number | null {
  const year = YEAR.exec(text)?.[1];
  const short = SHORT_YEAR.exec(text)?.[1];
  if (year !== undefined) return Number(year);
  return short === undefined ? null : 2000 + Number(short);
}

/** A fiscal year starts when its company says so; its name gives no days. */
function cycleOf(letter: string, months: number, part: number, year: number, text: string): NamedCycle {
  const name = `${letter}${part} ${year}`;
  if (/\bFY ?'?\d/iu.test(text)) return { name: `${letter}${part} FY${year}`, start: null, end: null };
  const first = (part - 1) * months + 1;
  return { name, start: civilDate(year, first, 1), end: civilDate(year, first + months, 0) };
}
