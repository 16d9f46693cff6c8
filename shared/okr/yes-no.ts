const YES = [
  "yes y true done ✓ ✔ ✅ ☑ 1",
  "ja wahr erledigt fertig abgeschlossen",
  "oui vrai fait terminé terminée",
  "sí si verdadero hecho terminado",
  "sim verdadeiro feito concluído concluido",
  "sann ferdig gjort",
  "はい 完了 済 済み 真 ○ 〇",
];
const NO = ["no n false ✗ ✘ ✕ ❌ ☐ 0", "nein falsch offen", "non faux", "não nao falso", "nei usann", "いいえ 未完了 未 偽 ×"];
const SEVERAL_WORDS: readonly [string, boolean][] = [
  ["not done", false],
  ["not yet", false],
  ["pas fait", false],
  ["no hecho", false],
  ["não feito", false],
  ["nicht erledigt", false],
  ["ikke ferdig", false],
  ["ikke gjort", false],
];

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ...YES.join(" ").split(" ").map((word): [string, boolean] => [word, true]),
  ...NO.join(" ").split(" ").map((word): [string, boolean] => [word, false]),
  ...SEVERAL_WORDS,
]);

/** Reads yes or no, in English, German, French, Spanish, Portuguese, Norwegian or Japanese, as a word, a tick, 1 or 0; else null. */
export function readYesNo(text: string): boolean | null {
  const plain = text.normalize("NFKC").replace(/[\uFE0E\uFE0F]/g, "").trim().toLowerCase().replace(/[.!。]$/, "");
  return ANSWERS.get(plain) ?? null;
}
