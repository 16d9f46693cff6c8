/** Two texts taken apart into what they share at their start, what differs, and what they share at their end. */
export interface Difference {
  readonly head: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
}

/** Finds the words in which two texts differ; what they share is kept whole. */
export function changedPart(before: string, after: string): Difference {
  const [old, now] = [pieces(before), pieces(after)];
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  return {
    head: old.slice(0, start).join(""),
    before: old.slice(start, old.length - end).join(""),
    after: now.slice(start, now.length - end).join(""),
    tail: old.slice(old.length - end).join(""),
  };
}

const pieces = (text: string): readonly string[] => text.match(/\s+|\S+/g) ?? [];
