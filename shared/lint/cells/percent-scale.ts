import { isSame } from "../../okr/progress.ts";
import type { Meaning } from "../../sheet/okr-sheet.ts";
import type { Quantity } from "../parse/quantity.ts";
import { type NumberReading, numberIn } from "../row-cells.ts";
import type { KeyResult } from "../rule.ts";
import { said } from "./said.ts";

/** A percentage that is kept on another scale than its neighbours, with what it should be. */
export interface OffScale {
  readonly at: Meaning;
  readonly cell: NumberReading;
  readonly value: number;
}

const MOST_AS_FRACTION = 1.5;
/** From 0.45 to 60 is no way that a percentage goes, nor is 0.5 on the way from 20 to 80. */
const [FAR, NEAR] = [50, 10];

/** Finds the value that is 45 among fractions such as 0.6, or 0.45 among percentages such as 60; null where all may be right. */
export function offScale({ parse, cells }: Pick<KeyResult, "parse" | "cells">): OffScale | null {
  const [start, target, current] = [numberIn(cells, "start"), numberIn(cells, "target"), numberIn(cells, "current")];
  const [from, to] = [said(parse, "start"), said(parse, "target")];
  const isShare = from?.unit === "%" || to?.unit === "%" || start?.unit === "%" || target?.unit === "%";
  if (!isShare || !target || [from, to].some((stated) => stated !== null && stated.unit !== "%")) return null;
  if (isShownLarge(target, to)) return { at: "target", cell: target, value: target.value / 100 };
  if (start && isShownLarge(start, from)) return { at: "start", cell: start, value: start.value / 100 };
  const goal = scaleOf(target, to, start);
  const begin = start && scaleOf(start, from, target);
  if (start && begin && goal && begin !== goal) return mended({ at: "start", cell: start }, { at: "target", cell: target }, begin === 1);
  const isSure = goal && (start ? begin === goal : goal === 1 || target.value >= FAR);
  return current && isSure ? offWay(start?.value ?? target.value, target.value, current, goal) : null;
}

/** A cell that shows 800% where the sentence says 8%. */
const isShownLarge = (cell: NumberReading, stated: Quantity | null): boolean =>
  cell.unit === "%" && stated?.unit === "%" && cell.value !== 0 && isSame(cell.value, stated.value);

/** What a whole is on the scale of a cell, 1 or 100; null where it could be either. */
function scaleOf({ value, unit }: NumberReading, stated: Quantity | null, beside: NumberReading | null): 1 | 100 | null {
  if (unit === "%") return 1;
  if (unit !== null || value === 0) return null;
  if (stated?.unit === "%" && isSame(value, stated.value)) return 100;
  if (stated?.unit === "%" && isSame(value * 100, stated.value)) return 1;
  if (Math.abs(value) > MOST_AS_FRACTION) return Math.abs(value) <= MOST_AS_FRACTION * 100 ? 100 : null;
  return beside && isFraction(value) && Math.abs(beside.value) > value * FAR ? 1 : null;
}

/** What is less than a hundredth was hardly meant as a percentage of either kind. */
const isFraction = (value: number): boolean => value >= 0.01 && value < 1;

type Cell = Omit<OffScale, "value">;

/** The fraction becomes a percentage, unless its format shows it as one already. */
function mended(start: Cell, target: Cell, startIsFraction: boolean): OffScale {
  const [fraction, whole] = startIsFraction ? [start, target] : [target, start];
  const isFormat = fraction.cell.unit === "%" && !fraction.cell.asText;
  return isFormat ? { ...whole, value: whole.cell.value / 100 } : { ...fraction, value: fraction.cell.value * 100 };
}

function offWay(start: number, target: number, current: NumberReading, scale: 1 | 100): OffScale | null {
  if (current.unit !== null) return null;
  const least = Math.min(Math.abs(start), Math.abs(target));
  const isWhole = scale === 1 && current.value > MOST_AS_FRACTION && current.value <= 100 && Math.max(start, target) <= MOST_AS_FRACTION;
  const isShare = scale === 100 && isFraction(current.value) && current.value * NEAR < least;
  return isWhole || isShare ? { at: "current", cell: current, value: isWhole ? current.value / 100 : current.value * 100 } : null;
}
