import { vocabulary } from "../vocabulary.ts";

const YES = [
  "yes|y|true|done|✓|✔|✅|☑|1",
  "ja|wahr|erledigt|fertig|abgeschlossen",
  "oui|vrai|fait|terminé|terminée",
  "sí|si|verdadero|hecho|terminado",
  "sim|verdadeiro|feito|concluído|concluido",
  "sann|ferdig|gjort",
  "はい|完了|済|済み|真|○|〇",
];
const NO = [
  "no|n|false|not done|not yet|✗|✘|✕|❌|☐|0",
  "nein|falsch|offen|nicht erledigt|nicht fertig",
  "non|faux|pas fait|pas terminé",
  "no hecho|no terminado",
  "não|nao|falso|não feito",
  "nei|usann|ikke ferdig|ikke gjort",
  "いいえ|未完了|未|偽|×",
];

const answer = vocabulary([[true, YES.join("|")], [false, NO.join("|")]]);

/** Reads yes or no, in English, German, French, Spanish, Portuguese, Norwegian or Japanese, as a word, a tick, 1 or 0; else null. */
export function readYesNo(text: string): boolean | null {
  return answer(text.normalize("NFKC").replace(/[\uFE0E\uFE0F]/g, "").trim().toLowerCase().replace(/[.!。]$/, ""));
}
