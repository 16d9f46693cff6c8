/**
 * A pattern that is made at its first use. A spreadsheet reads the whole script before it computes one cell, and patterns
 * with letter classes, or put together from words, are a good part of that time.
 */
export function pattern(source: string, flags: string): () => RegExp {
  let made: RegExp | null = null;
  return () => (made ??= new RegExp(source, flags));
}
