import { problem, told } from "../messages.ts";
import { rangeAt, readPlace } from "../sheet/place.ts";
import type { Problem, Selected } from "../sidebar/server-api.ts";

/** Moves the person's selection to a cell; any page in the frame can call this, so the place is checked first. */
export function selectCell(place: unknown): Selected | Problem {
  return told("selectCell", () => {
    const wanted = readPlace(place);
    const range = wanted === null ? null : rangeAt(wanted);
    if (range === null) return problem({ reason: "no-such-cell" });
    range.activate();
    return { ok: true, a1: range.getA1Notation() };
  });
}
