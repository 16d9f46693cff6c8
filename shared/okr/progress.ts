/** How far a metric has come from start to target, unclamped: 0 at the start, 1 at the target, whichever way it runs. */
export function metricProgress(start: number, target: number, current: number): number {
  // A metric that falls gives -0 at its start; adding 0 makes that a plain 0.
  return (current - start) / (target - start) + 0;
}

/**
 * Progress towards staying at or above a floor: 1 in band; below it, linear from a start that lies below the floor,
 * else the share of the floor that is reached. No start is null.
 */
export function atLeastProgress(start: number | null, floor: number, current: number): number {
  if (current >= floor) return 1;
  if (start !== null && start < floor) return metricProgress(start, floor, current);
  // Below zero the larger part of the ratio is the floor's: -20 reaches half of -10.
  return clamp(floor > 0 ? current / floor : floor / current);
}

/** Progress towards staying at or below a ceiling; the mirror image of a floor for values above zero: ceiling / current. */
export function atMostProgress(start: number | null, ceiling: number, current: number): number {
  if (current <= ceiling) return 1;
  if (start !== null && start > ceiling) return metricProgress(start, ceiling, current);
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
  return Math.max(band.low - value, value - band.high, 0);
}

/** Keeps progress within 0 and 1, which makes it a grade. */
export function clamp(progress: number): number {
  return progress <= 0 ? 0 : progress >= 1 ? 1 : progress;
}
