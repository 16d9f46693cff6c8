import type { Past, PastCycle, PastKeyResult } from "./past.ts";

/** The form of the text; another one is not read. */
const FORM = "1";

type Line = readonly [
  id: string, text: string, type: string, unit: string | null, start: PastKeyResult["start"], target: PastKeyResult["target"],
  weight: number | null, due: string | null, currents: PastKeyResult["currents"], confidences: PastKeyResult["confidences"],
];

type Lines = readonly (readonly [name: string | null, days: PastCycle["days"], keyResults: readonly Line[]])[];

/** Writes a past as compact text, sealed by its sum so that readPast can trust it. */
export function pastText({ cycles }: Past): string {
  const lines: Lines = cycles.map(({ name, days, keyResults }) => [name, days, keyResults.map(lineOf)]);
  const text = JSON.stringify(lines);
  return sealOf(text) + text;
}

/** Reads a past from its text; null for anything else, be it only part of one. */
export function readPast(sealed: string): Past | null {
  const text = sealed.slice(sealed.indexOf("["));
  if (sealed !== sealOf(text) + text) return null;
  const lines: Lines = JSON.parse(text);
  return { cycles: lines.map(([name, days, keyResults]) => ({ name, days, keyResults: keyResults.map(keyResultOf) })) };
}

const lineOf = ({ id, text, type, unit, start, target, weight, due, currents, confidences }: PastKeyResult): Line =>
  [id, text, type, unit, start, target, weight, due, currents, confidences];

const keyResultOf = ([id, text, type, unit, start, target, weight, due, currents, confidences]: Line): PastKeyResult =>
  ({ id, text, type, unit, start, target, weight, due, currents, confidences });

const PRIME = 16_777_619;

function sealOf(text: string): string {
  let sum = text.length;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
  return `${FORM}.${sum >>> 0}.`;
}
