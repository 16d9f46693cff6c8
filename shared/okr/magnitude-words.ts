import { plainWord, vocabulary } from "../vocabulary.ts";

const powerOf = vocabulary([
  [3, "k|tsd|tausend|thousand|thousands|mille|tusen|千"],
  [4, "万"],
  [6, "mio|million|millions|millionen|millones|milhões|millioner|mill"],
  [8, "億"],
  [9, "bn|mrd|md|milliard|milliards|milliarde|milliarden|milliarder|billion|billions"],
]);

// "5m" is five metres, minutes or millions, and "mil" is a thousand in Madrid and a million elsewhere.
const AMBIGUOUS: ReadonlySet<string> = new Set(
  "m mn mm mil b t g tn trillion trillions billionen billón billones billions bilhão bilhões mil. t.".split(" "),
);

/** The power of ten that a word such as "k", "M" or "Mrd." stands for; null for other words. */
export function magnitude(word: string, ofMoney: boolean): number | null {
  const plain = plainWord(word);
  if (word === "M" || (ofMoney && (plain === "m" || plain === "mn"))) return 6;
  if (word === "B" || (ofMoney && plain === "b")) return 9;
  return powerOf(plain);
}

/** Tells whether a word could be a magnitude, but not which. */
export const isAmbiguousMagnitude = (word: string): boolean => AMBIGUOUS.has(plainWord(word));
