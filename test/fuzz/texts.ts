import type { Random } from "./random.ts";

const LONGEST = 5_000;
const PIECES = [
  "from", "to", "by", "at least", "up to", "under", "within", "per", "of", "and", "so that", "until", "than", "Reduce", "increase", "Launch", "keep", "help", "explore",
  "rise", "falls", "published", "several", "as many as possible", "all", "no", "every", "double", "half", "weekly", "daily", "Q3", "Q4 2026", "2026-12-31", "31 March",
  "3/4", "end of", "EOQ", "24 h", "%", "pp", "→", "->", "≥", "(", ")", "[", "]", "<", "/", "-", "–", "…", "[…]", "€", "$", "k", "M", "x", "#", "12", "3,000", "1.200",
  "1.5", "-5", "7/10", "95..99", "three", "zero", "1e9", "0.0001", "customers", "late buses", "NPS", "the team", "we", "our", "Grow", "Team", "TBD", "X%", "“", "”", "«",
  "'", ".", ",", ";", ":", "!", "?", "\n", "\t", "\u00a0", "\u200b", "\ufeff", "\u202e", "ß", "\u0130", "é", "e\u0301", "日本", "नमस्ते", "👩‍🚀", "\ud800", "\udc00", "٣", "½", "²", "=1+1",
] as const;
const REPEATED = [
  "from 3 to ", "1,", "1.", "and ", "(", ")", "[", "[…]", "%", "by 3 ", "a-", "-", "to 5 ", "Q3 ", "“", "…", "€", "3 of ", "\ud83d", "é", "\n", " ", "x", "9", "/", "so that ", "per ",
  "12 March ", "at least ", "no ", "not ", "the ", "Launch ", ", ", ". ", "a lot of ", "<", "e\u0301", "\u200d", "10k→", "24 h ", "week ",
] as const;

/** Makes any text: words of the field, changed examples, any code units, or one piece over and over, 5,000 characters at most. */
export function anyText(random: Random, examples: readonly string[]): string {
  switch (random.below(8)) {
    case 0:
      return codeUnits(random);
    case 1:
      return repetition(random);
    case 2:
    case 3:
    case 4:
      return changed(random, random.pick(examples));
    default:
      return pieces(random);
  }
}

/** Mostly short, now and then as long as may be. */
const length = (random: Random): number => (random.onceIn(200) ? random.below(LONGEST) : random.below(random.pick([4, 20, 60, 120])));

function codeUnits(random: Random): string {
  const units = Array.from({ length: length(random) }, () => random.below(random.pick([0x80, 0x250, 0x10000])));
  return String.fromCharCode(...units);
}

function repetition(random: Random): string {
  const piece = random.pick(REPEATED);
  const whole = piece.repeat(1 + random.below(random.onceIn(100) ? LONGEST / piece.length : 20));
  return `${random.onceIn(2) ? random.pick(PIECES) : ""}${whole}${random.onceIn(2) ? random.pick(PIECES) : ""}`;
}

function pieces(random: Random): string {
  const gap = random.onceIn(5) ? "" : " ";
  const count = 1 + length(random) / 6;
  return Array.from({ length: count }, () => random.pick(PIECES)).join(gap).slice(0, LONGEST);
}

function changed(random: Random, text: string): string {
  let made = text;
  for (let change = random.below(4); change > 0; change -= 1) {
    const [at, end] = [random.below(made.length + 1), random.below(made.length + 1)].sort((one, two) => one - two) as [number, number];
    made = made.slice(0, at) + random.pick(["", random.pick(PIECES), made.slice(at, end).repeat(2), made.slice(at, end).toUpperCase(), ` ${random.pick(PIECES)} `]) + made.slice(random.onceIn(2) ? at : end);
  }
  return made.slice(0, LONGEST);
}
