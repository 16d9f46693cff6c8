import type { Span } from "./finding.ts";
import { metricPhrase } from "./parse/metric-phrase.ts";
import { valueIn } from "./parse/move.ts";
import { parse, type Parse } from "./parse/parse.ts";
import type { Quantity } from "./parse/quantity.ts";
import { lowerAt } from "./parse/tokens.ts";
import { marked } from "./replace-span.ts";
import { plainNumber } from "./row-cells.ts";

/** What a sentence says as cells: verb, metric, from, to, unit, by; what it does not say is "". */
export type ParsedRow = readonly [
  verb: string, metric: string, from: number | string, to: number | string, unit: string, by: string,
];

/**
 * Takes a sentence apart. Numbers are as written, with k and million worked in (45 % is 45), and `from` is in the unit of
 * `to`; a range to keep is "95..99", a change that names no level is "by 30%" or "×2", a rhythm is its word.
 */
export function parsedRow(text: string): ParsedRow {
  const read = parse(text);
  const { verb, baseline, target, relative, deadline } = read;
  const unit = (relative ? null : target)?.unit ?? baseline?.unit ?? null;
  return [
    verb?.base ?? "",
    metricPhrase(read),
    baseline ? start(text, baseline, unit) : "",
    target ? level(read, target) : "",
    target?.form === "cadence" ? "" : shownUnit(target, unit),
    deadline ? marked(text, wholeDeadline(read, deadline)) : "",
  ];
}

function level({ text, relative }: Parse, target: Quantity): number | string {
  const { form, value, other, unit, span } = target;
  if (form === "cadence") return marked(text, span);
  if (form === "range" && other !== null) return `${plainNumber(value)}..${plainNumber(other)}`;
  if (!relative) return value;
  return unit === "x" ? `×${plainNumber(value)}` : `by ${marked(text, span)}`;
}

/** A rhythm is its word, as "weekly" in "from weekly to daily". */
const start = (text: string, baseline: Quantity, unit: string | null): number | string =>
  baseline.form === "cadence" ? marked(text, baseline.span) : valueIn(baseline, unit);

const shownUnit = (target: Quantity | null, unit: string | null): string =>
  target?.form === "ratio" && unit === "score" && target.other !== null ? `/${plainNumber(target.other)}` : (unit ?? "");

/** "end of Q2" and not only the quarter. */
function wholeDeadline({ tokens }: Parse, [start, end]: Span): Span {
  const first = tokens.findIndex((token) => token.start === start);
  const article = lowerAt(tokens, first - 1) === "the" ? 1 : 0;
  const phrase = tokens[first - article - 2];
  return lowerAt(tokens, first - article - 1) === "of" && phrase && STRETCH_PARTS.test(phrase.lower) ? [phrase.start, end] : [start, end];
}

const STRETCH_PARTS = /^(end|middle|start|beginning)$/;
