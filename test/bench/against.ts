import { answersPerSecond, type NextRequest } from "./load.ts";

const ROUND_MS = 2_000;
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

/** Runs the floor before and after a case that runs for as long as the floor does. */
export async function against(floor: Load, { port, next }: Load): Promise<Related> {
  return relatedTo(floor, async () => {
    await answersPerSecond(port, WARM_UP_MS, next);
    return answersPerSecond(port, ROUND_MS, next);
  });
}

/** Runs the floor before and after a case and relates the case's answers a second to the mean of both. */
export async function relatedTo(floor: Load, measure: () => Promise<number>): Promise<Related> {
  await answersPerSecond(floor.port, WARM_UP_MS, floor.next);
  const before = await answersPerSecond(floor.port, ROUND_MS, floor.next);
  const rate = await measure();
  const after = await answersPerSecond(floor.port, ROUND_MS, floor.next);
  const mean = (before + after) / 2;
  return { ratio: rate / mean, floor: mean };
}
