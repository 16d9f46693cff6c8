/** Small numbers written as words. */
export const NUMERALS: ReadonlyMap<string, number> = new Map([
  ["zero", 0], ["one", 1], ["two", 2], ["three", 3], ["four", 4], ["five", 5], ["six", 6], ["seven", 7], ["eight", 8],
  ["nine", 9], ["ten", 10], ["eleven", 11], ["twelve", 12], ["thirteen", 13], ["fourteen", 14], ["fifteen", 15],
  ["sixteen", 16], ["seventeen", 17], ["eighteen", 18], ["nineteen", 19], ["twenty", 20], ["thirty", 30], ["forty", 40],
  ["fifty", 50], ["sixty", 60], ["seventy", 70], ["eighty", 80], ["ninety", 90], ["dozen", 12],
]);

/** Words that multiply the number before them; a single letter counts only when it touches the digits. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3], ["m", 1e6], ["mn", 1e6], ["mm", 1e6], ["mio", 1e6], ["b", 1e9], ["bn", 1e9],
  ["hundred", 100], ["thousand", 1e3], ["million", 1e6], ["billion", 1e9],
]);

/** Verbs and adjectives that state a multiple of what is there now. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ["double", 2], ["doubles", 2], ["doubled", 2], ["doubling", 2], ["triple", 3], ["triples", 3], ["tripled", 3], ["tripling", 3],
  ["treble", 3], ["quadruple", 4], ["quadrupled", 4], ["halve", 0.5], ["halves", 0.5], ["halved", 0.5], ["halving", 0.5],
  ["twice", 2],
]);
