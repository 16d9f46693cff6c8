import type { CellValue } from "../sheet/cell.ts";
import { firstError } from "./cell-error.ts";
import { isBlank, numberIn } from "./cell-number.ts";
import { typeIn } from "./cell-type.ts";
import type { MeasureType } from "./measure-type.ts";
import { bandIn, between } from "./measures/between.ts";
import { metric } from "./measures/metric.ts";
import { milestone } from "./measures/milestone.ts";
import { yesNo } from "./measures/yes-no.ts";
import { atLeastProgress, atMostProgress, clamp, isSame, metricProgress } from "./progress.ts";
import { isRefusal, type Outcome, refuse } from "./refusal.ts";
import { unitClash } from "./unit-clash.ts";

// Taken once: a script host may look its globals up anew at every mention, which would be most of a cell's time.
const { isFinite } = Number;

/**
 * The unclamped progress of a key result from its cells: a number, "" while it has not started, an error value passed
 * through, or a refusal that names the argument. Blank type is metric; the locale only matters to numbers kept as text.
 */
export function progressOf(start: CellValue, target: CellValue, current: CellValue, type: CellValue, locale: string | null = null): Outcome {
  if (typeof start === "number" && typeof target === "number" && typeof current === "number" && (type === "" || type === "metric")) {
    const progress = metricProgress(start, target, current);
    if (isFinite(progress) && !isSame(start, target)) return progress;
  }
  return progressByType(start, target, current, type, locale);
}

/** The grade of a key result from its cells: its progress kept within 0 and 1; all else as progressOf gives it. */
export function gradeOf(start: CellValue, target: CellValue, current: CellValue, type: CellValue, locale: string | null = null): Outcome {
  const progress = progressOf(start, target, current, type, locale);
  return typeof progress === "number" ? clamp(progress) : progress;
}

function progressByType(start: CellValue, target: CellValue, current: CellValue, type: CellValue, locale: string | null): Outcome {
  const error = firstError([start, target, current, type]);
  if (error !== "") return error;
  if (isBlank(current)) return "";
  const measure = typeIn(type);
  if (typeof measure !== "string") return measure;
  if (isDecrease(type) && isBlank(start) && !isBlank(target)) {
    return refuse("start", "blank, and a decrease does not begin at 0; give the start");
  }
  const progress = progressAs(measure, start, target, current, locale);
  if (typeof progress !== "number" || isFinite(progress)) return progress;
  return refuse("target", "lies too far from the others to compute with; give smaller numbers");
}

function progressAs(measure: MeasureType, start: CellValue, target: CellValue, current: CellValue, locale: string | null): Outcome {
  if (measure === "yes/no") return yesNo(target, current);
  if (measure === "milestone") return milestone(current);
  if (isBlank(target)) return "";
  const clash = unitClash(["target", "current", "start"], [target, current, start], locale);
  if (clash !== null) return clash;
  const to = measure === "between" ? bandIn(target, locale) : numberIn(target, "target", locale);
  if (isRefusal(to)) return to;
  const now = numberIn(current, "current", locale);
  if (isRefusal(now)) return now;
  const from = isBlank(start) ? null : numberIn(start, "start", locale);
  if (isRefusal(from)) return from;
  if (typeof to === "object") return between(from, to, now);
  if (measure === "metric") return metric(from, to, now);
  return measure === "at least" ? atLeastProgress(from, to, now) : atMostProgress(from, to, now);
}

const isDecrease = (type: CellValue): boolean => typeof type === "string" && /^\s*decreas/i.test(type);
