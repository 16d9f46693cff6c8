import type { Span } from "./finding.ts";

/** The text with one part of it replaced. */
export const replaceSpan = (text: string, [start, end]: Span, replacement: string): string =>
  text.slice(0, start) + replacement + text.slice(end);

/** The part of the text that a span marks. */
export const marked = (text: string, [start, end]: Span): string => text.slice(start, end);

/** The span of a text without the white space around it. */
export function trimmedSpan(text: string): Span {
  const start = text.length - text.trimStart().length;
  return [start, Math.max(start, text.trimEnd().length)];
}
