/** How much two texts are alike, 0 to 1: the share of words that they have in common, whatever their numbers. */
export function likeness(one: string, other: string): number {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (words.size + others.size === 0) return one === other ? 1 : 0;
  let common = 0;
  for (const word of words) if (others.has(word)) common += 1;
  return (2 * common) / (words.size + others.size);
}

/** Small words make any two sentences look alike. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().split(NOT_WORDS).filter((word) => word !== "");
  const telling = words.filter(({ length }) => length > SMALL);
  return new Set(telling.length > 0 ? telling : words);
}

const SMALL = 3;

const NOT_WORDS = /[\s\d.,;:!?"'“”‘’()[\]/%–—-]+/;
