import type { CellValue, Grid } from "./cell.ts";
import { headerColumns, type HeaderColumns } from "./columns.ts";
import { headerMeanings } from "./header-meanings.ts";
import { cellText, headerWords, withoutBrackets } from "./header-text.ts";

const NUMBERED = /^(.*?)\b(?:kr|rc|key result|resultado clave|resultado chave|resultat cle|nøkkelresultat|schlusselergebnis)s? ?(?:# ?|no |nr )?(\d{1,2})\b(.*)$/;
const NUMBER_LAST = /^(.*\D) ?#? ?(\d{1,2})$/;
const NAMES_IT = /^(?:title|name|text|description|statement)?$/;
const SENTENCE = /\S\s+\S/;
const ROWS_ASKED = 20;

/** A header as one of a group: the group's number, null where only its place tells, and what it says beside. */
interface Grouped {
  readonly group: number | null;
  readonly rest: string;
  readonly sentence: boolean;
}

/** The columns of each key result of a header row that lays several side by side, as "KR 1", "KR 1 target", "KR 2"; null where it does not. */
export function repeatedGroups(values: Grid, row: number, headers: readonly CellValue[]): readonly HeaderColumns[] | null {
  const all = inGroups(headers.map((header) => headerWords(withoutBrackets(cellText(header)))));
  const sentences = all.flatMap(({ sentence }, column) => (sentence ? [column] : []));
  if (sentences.length < 2 || !holdSentences(values, row, sentences)) return null;
  const groups = sentences.map((column) => all[column]?.group ?? null);
  if (new Set(groups).size < groups.length) return null;
  const columns = groups.map((group, index) => {
    const own = headers.map((header, column) => {
      const { group: its = null, rest = "", sentence = false } = all[column] ?? {};
      return its === null ? header : its === group && !sentence ? rest : "";
    });
    const { byMeaning, series, unknown } = headerColumns(own);
    return { byMeaning: new Map(byMeaning).set("keyResult", { column: sentences[index] ?? 0, rank: 0 }), series, unknown };
  });
  return columns[0]?.byMeaning.has("objective") ? columns : null;
}

function inGroups(headers: readonly string[]): readonly Grouped[] {
  const times = new Map<string, number>();
  headers.forEach((words) => times.set(words, (times.get(words) ?? 0) + 1));
  const repeated = (words: string): boolean => words !== "" && (times.get(words) ?? 0) > 1;
  let [place, latest, table] = [0, null as number | null, null as number | null];
  return headers.map((words) => {
    const [, before = "", group, after = ""] = NUMBERED.exec(words) ?? [];
    const rest = `${before} ${after}`.trim();
    if (group !== undefined) {
      if (NAMES_IT.test(rest)) latest = Number(group);
      return { group: Number(group), rest, sentence: NAMES_IT.test(rest) };
    }
    const meaning = repeated(words) ? headerMeanings(words)[0]?.meaning : undefined;
    if (meaning === "objective") {
      table = place + 1;
      return { group: table, rest: words, sentence: false };
    }
    if (meaning === "keyResult") {
      latest = place += 1;
      return { group: latest, rest: "", sentence: true };
    }
    if (latest === null) return { group: null, rest: words, sentence: false };
    const [, name = "", last] = NUMBER_LAST.exec(words) ?? [];
    if (last !== undefined && headerMeanings(name).length > 0) return { group: Number(last), rest: name, sentence: false };
    return { group: table ?? (repeated(words) ? latest : null), rest: words, sentence: false };
  });
}

/** Below headers such as "KR 1" of a tracking table stand numbers; key results are sentences. */
function holdSentences(values: Grid, row: number, columns: readonly number[]): boolean {
  const below = values.slice(row + 1, row + 1 + ROWS_ASKED);
  const texts = below.flatMap((cells) => columns.map((column) => cellText(cells[column]))).filter((text) => text !== "");
  return texts.length > 0 && texts.filter((text) => SENTENCE.test(text)).length * 2 > texts.length;
}
