import * as z from "zod";
import { parseCivilDate } from "../time/civil-date.ts";

const NUL = "\0";

/** Text of at most `limit` characters (code points, as people count them), without the NUL character. */
export const text = (limit: number) =>
  z.string().check((context) => {
    if (!within(context.value, limit)) {
      context.issues.push({ code: "too_big", origin: "string", maximum: limit, inclusive: true, input: context.value });
    } else if (context.value.includes(NUL)) {
      context.issues.push({ code: "custom", input: context.value });
    }
  });

/** Text that is not blank. */
export const nonBlank = (limit: number) => text(limit).refine((value) => value.trim() !== "");

/** A day that the calendar has, written YYYY-MM-DD. */
export const civilDate = z.string().refine((value) => parseCivilDate(value).ok, { params: { reason: "not_a_date" } });

// Counting code points walks the whole text, so the cheap length decides first.
function within(value: string, limit: number): boolean {
  return value.length <= limit || (value.length <= 2 * limit && Array.from(value).length <= limit);
}
