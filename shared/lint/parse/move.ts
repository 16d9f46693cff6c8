import { SECONDS } from "../words/units.ts";
import type { Quantity } from "./quantity.ts";

/** A move of one measure from where it is to where it shall be. */
export interface Move {
  readonly from: Quantity;
  readonly to: Quantity;
}

/** Both ends of a move in one unit, times in seconds; null where the units have nothing in common. */
export function comparable({ from, to }: Move): { readonly from: number; readonly to: number } | null {
  const [one, two] = [SECONDS.get(from.unit ?? ""), SECONDS.get(to.unit ?? "")];
  if (one !== undefined && two !== undefined) return { from: from.value * one, to: to.value * two };
  const same = from.unit === to.unit || from.unit === null || to.unit === null;
  return same ? { from: from.value, to: to.value } : null;
}

const DECIMALS = 10;

/** The value of an amount in the unit of another where both are times: three hours are 180 minutes. */
export function valueIn({ value, unit }: Quantity, wanted: string | null): number {
  const [own, other] = [SECONDS.get(unit ?? ""), SECONDS.get(wanted ?? "")];
  const converted = own === undefined || other === undefined ? value : Number(((value / other) * own).toPrecision(DECIMALS));
  return Number.isFinite(converted) ? converted : value;
}
