import type { CellValue } from "../sheet/cell.ts";
import { quoted } from "./cell-number.ts";
import { readNumber } from "./number-text.ts";
import { type Refusal, refuse } from "./refusal.ts";

const SPELLINGS: readonly string[] = [
  "ms millisecond milliseconds",
  "s sec secs second seconds sek sekunde sekunden",
  "min mins minute minutes minuten minutos minutter",
  "h hr hrs hour hours std stunde stunden heure heures hora horas time timer",
  "d day days tag tage jour jours dia dias día días dag dager",
  "w wk week weeks woche wochen semaine semaines semana semanas uke uker",
  "month months monat monate mois mes meses mês måned måneder",
  "% percent prozent",
  "€ eur",
  "$ usd",
  "£ gbp",
  "¥ jpy",
];

const KNOWN: ReadonlyMap<string, string> = new Map(
  SPELLINGS.reduce<[string, string][]>((entries, line) => {
    const [unit = "", ...others] = line.split(" ");
    return entries.concat([unit, ...others].map((spelling): [string, string] => [spelling, unit]));
  }, []),
);

/** Refuses texts whose units are known to differ, such as "2 h" beside "90 min"; null when nothing speaks against comparing them. */
export function unitClash(start: CellValue, target: CellValue, current: CellValue, locale: string | null): Refusal | null {
  const [from, to, now] = [knownUnit(start, locale), knownUnit(target, locale), knownUnit(current, locale)];
  if (now !== null && to !== null && now !== to) return clash("current", current, target);
  if (from !== null && to !== null && from !== to) return clash("start", start, target);
  return from !== null && now !== null && from !== now ? clash("current", current, start) : null;
}

const clash = (argument: string, cell: CellValue, other: CellValue): Refusal =>
  refuse(argument, `${quoted(String(cell))} and ${quoted(String(other))} are in different units; write both in the same one`);

function knownUnit(cell: CellValue, locale: string | null): string | null {
  const read = typeof cell === "string" ? readNumber(cell, locale) : null;
  return (read?.ok && read.value.unit !== null && KNOWN.get(read.value.unit.toLowerCase().replace(/\.$/, ""))) || null;
}
