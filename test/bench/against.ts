import { median } from "./figure.ts";
import { answersPerSecond, type NextRequest } from "./load.ts";

const ROUNDS = 7;
const ROUND_MS = 500;
const WARM_UP_MS = 500;

/** Requests to one Worker. */
export interface Load {
  readonly port: number;
  readonly next: NextRequest;
}

/** A rate as a share of the floor's, and the floor's in answers a second. */
export interface Related {
  readonly ratio: number;
  readonly floor: number;
}

/** Relates a load's answers a second to those of the floor. */
export async function against(floor: Load, { port, next }: Load): Promise<Related> {
  await answersPerSecond(port, WARM_UP_MS, next);
  return relatedTo(floor, () => answersPerSecond(port, ROUND_MS, next));
}

/**
 * Measures a rate in several rounds, each between two rounds of the floor, and gives the middle one of the ratios,
 * as other work on the machine disturbs some rounds and seldom most of them.
 */
export async function relatedTo(floor: Load, measure: () => Promise<number>): Promise<Related> {
  await answersPerSecond(floor.port, WARM_UP_MS, floor.next);
  const floors = [await answersPerSecond(floor.port, ROUND_MS, floor.next)];
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const rate = await measure();
    const [before, after] = [floors[round] ?? Number.NaN, await answersPerSecond(floor.port, ROUND_MS, floor.next)];
    floors.push(after);
    ratios.push(rate / ((before + after) / 2));
  }
  return { ratio: median(ratios), floor: median(floors) };
}
