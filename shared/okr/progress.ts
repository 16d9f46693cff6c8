// Taken once: a script host may look its globals up anew at every mention.
const { abs } = Math;
// 0.1 + 0.2 is a little more than 0.3 in binary, and what was computed with it a little further off.
const DUST = 1e-12;
const SHARE_DUST = 1e-9;

/** Tells whether a value lies at or above a limit, as both are written: 0.3 lies at 0.1 + 0.2. */
export const reaches = (value: number, limit: number): boolean => value - limit >= -DUST * abs(limit);

/** Tells whether two numbers are the same as they are written. */
export const isSame = (one: number, other: number): boolean => reaches(one, other) && reaches(other, one);

/**
 * How far a metric has come from start to target, unclamped: 0 at the start, 1 at the target, whichever way it runs; not
 * finite where the numbers lie too far apart to compute with.
 */
export function metricProgress(start: number, target: number, current: number): number {
  // A metric that falls gives -0 at its start; adding 0 makes that a plain 0, and a span beyond all numbers spoils the sum.
  return (current - start) / (target - start) + 0 * abs(target - start);
}

/**
 * Progress towards staying at or above a floor: 1 in band; below it, linear from a start that lies below the floor,
 * else the share of the floor that is reached. No start is null.
 */
export function atLeastProgress(start: number | null, floor: number, current: number): number {
  if (reaches(current, floor)) return 1;
  if (start !== null && !reaches(start, floor)) return metricProgress(start, floor, current);
  // Below zero the larger part of the ratio is the floor's: -20 reaches half of -10.
  return clamp(floor > 0 ? current / floor : floor / current);
}

/** Progress towards staying at or below a ceiling; the mirror image of a floor for values above zero: ceiling / current. */
export function atMostProgress(start: number | null, ceiling: number, current: number): number {
  if (reaches(ceiling, current)) return 1;
  if (start !== null && !reaches(ceiling, start)) return metricProgress(start, ceiling, current);
  return clamp(ceiling >= 0 ? ceiling / current : current / ceiling);
}

/** Two ends of a level to keep, the lower first. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** Progress towards keeping a level: 1 in the band, falling on both sides by the distance at which the start lies outside it. */
export function betweenProgress(start: number, band: Band, current: number): number {
  return metricProgress(distanceOutside(start, band), 0, distanceOutside(current, band));
}

/** How far a value lies outside a band; 0 inside it. */
export function distanceOutside(value: number, band: Band): number {
  return reaches(value, band.low) && reaches(band.high, value) ? 0 : Math.max(band.low - value, value - band.high);
}

/** A share from 0 to 1, which may miss its ends by its binary form; null for other numbers. */
export const asShare = (value: number): number | null => (value >= -SHARE_DUST && value <= 1 + SHARE_DUST ? clamp(value) : null);

/** Keeps progress within 0 and 1, which makes it a grade. */
export function clamp(progress: number): number {
  return progress <= 0 ? 0 : progress >= 1 ? 1 : progress;
}
