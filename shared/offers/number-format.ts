import { isCurrency } from "../okr/number-text.ts";

/** The number format that shows a number with its unit, "" where a plain number shows it; null where no format can. */
export function formatWith(unit: string | null, value: number): string | null {
  if (unit === null || unit === "/10") return "";
  if (unit === "%") return Number.isInteger(Number((value * 100).toPrecision(12))) ? "0%" : "0.0%";
  return isCurrency(unit) ? `[$${unit}]#,##0${Number.isInteger(value) ? "" : ".00"}` : null;
}
