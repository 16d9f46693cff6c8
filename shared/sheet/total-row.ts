import { headerWords } from "./header-text.ts";

const SUMS =
  "total|totals|sum|average|mean|overall|summary|gesamt|summe|durchschnitt|mittelwert|moyenne|somme|promedio|suma|media|soma|snitt|gjennomsnitt" +
  "|合計|平均";
const OF = "score|scores|grade|grades|progress|confidence|weight|weights|general|geral|okr|okrs";
const OF_CYCLE = "(?: (?:of|of the|do|del|du|de la|des|for the) (?:quarter|cycle|period|year|trimestre|ciclo|cycle|periodo|periode|ano|quartals))?";
const TOTAL = new RegExp(`^(?:(?:grand|sub|okr|team) )?(?:${SUMS})(?: (?:${OF}))*${OF_CYCLE}$|^(?:objective|okr|team|final) (?:${OF})$`, "u");

const LONGEST = 40;

/** Tells whether a row's first words say that it only sums up other rows; "Total revenue" does not. */
export function isTotal(text: string): boolean {
  return text.length <= LONGEST && !/\d/.test(text) && TOTAL.test(headerWords(text));
}
