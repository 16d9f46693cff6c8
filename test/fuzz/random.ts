/** Numbers that follow from a seed, the same on every machine. */
export interface Random {
  /** A whole number from 0 up to but without the limit. */
  below(limit: number): number;
  /** True once in so many times. */
  onceIn(times: number): boolean;
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T;
}

/** Starts the numbers of one input: those of input 7 under seed 1 are never those of input 8. */
export function randomFor(seed: number, input: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(input + 1, 0x85ebca6b);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    onceIn: (times) => below(times) === 0,
    pick(list) {
      const one = list[below(list.length)];
      if (one === undefined) throw new Error("Nothing to pick from.");
      return one;
    },
  };
}
