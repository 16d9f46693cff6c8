import { problem, told } from "../messages.ts";
import { underLock } from "../publish/under-lock.ts";
import type { Problem, Ticked } from "../sidebar/server-api.ts";

const TICKED = "keyline.checklist";
const CHECK = /^[a-z][a-z0-9-]{1,60}$/;
const MOST_TICKS = 100;

/** Ticks for everybody what a person has judged to be so, or takes the tick back. */
export function tickCheck(check: unknown, ticked: unknown): Ticked | Problem {
  return told("tickCheck", () => {
    if (typeof check !== "string" || !CHECK.test(check) || typeof ticked !== "boolean") return problem({ reason: "no-such-check" });
    return underLock((): Ticked => {
      const properties = PropertiesService.getDocumentProperties();
      const others = ticksIn({ [TICKED]: properties.getProperty(TICKED) ?? "" }).filter((each) => each !== check);
      const now = ticked ? [...others, check].slice(-MOST_TICKS) : others;
      properties.setProperty(TICKED, now.join(" "));
      return { ok: true, ticked: now };
    });
  });
}

/** What people have ticked, from the document's properties. */
export const ticksIn = (stored: Readonly<Record<string, string | undefined>>): readonly string[] =>
  (stored[TICKED] ?? "").split(" ").filter((id) => id !== "");
