import { err, ok, type Result } from "../shared/result.ts";
import type { Refusal } from "./refusal.ts";

const COUNT = /^[1-9]\d{0,8}$/;

/** Reads the query of a request, in which only these names may stand, once each, with whole numbers from 1. */
export function readQuery<Name extends string>(
  request: Request, ...names: Name[]
): Result<Partial<Record<Name, number>>, Refusal> {
  const counts: Partial<Record<Name, number>> = {};
  if (!request.url.includes("?")) return ok(counts);
  for (const [key, value] of new URL(request.url).searchParams) {
    const name = names.find((known) => known === key);
    if (name === undefined || counts[name] !== undefined) return err({ reason: "query_refused" });
    const count = readCount(value);
    if (count === null) return err({ reason: "query_refused", field: name });
    counts[name] = count;
  }
  return ok(counts);
}

/** Reads a whole number from 1, written plainly; null for anything else. */
export const readCount = (text: string): number | null => (COUNT.test(text) ? Number(text) : null);
