/** The Theil–Sen slope of points in time order: the median of the slopes between all pairs; at least two different xs. */
export function theilSenSlope(xs: readonly number[], ys: readonly number[]): number {
  return medianOfSorted(pairSlopes(xs, ys));
}

/** The slopes between all pairs of points with different xs, the least first. */
export function pairSlopes(xs: readonly number[], ys: readonly number[]): number[] {
  const slopes: number[] = [];
  for (let i = 0; i < xs.length; i++) {
    const [x = 0, y = 0] = [xs[i], ys[i]];
    for (let j = i + 1; j < xs.length; j++) slopes.push(((ys[j] ?? 0) - y) / ((xs[j] ?? 0) - x));
  }
  return slopes.sort((a, b) => a - b);
}

/** The middle of numbers that are sorted already, or the mean of the middle two. */
export function medianOfSorted(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
