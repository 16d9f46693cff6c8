import { headerWords } from "../../sheet/header-text.ts";
import type { OkrSet, SetKeyResult, SetObjective } from "../rule.ts";

const LONE = /^(?:KR)?(\d[\d.]*)$/i;
const WHOLE = /^(O(\d+)-)KR\d+$/;

/** Tells whether an id has the form of O1-KR2. */
export const isWholeId = (id: string): boolean => WHOLE.test(id);

/** Whose an id or a sentence is: its team, since two teams may use the same, and the tab where no team is named. */
export const teamOf = ({ rows, table }: SetObjective): string => headerWords(rows.team ?? table.team ?? table.tab);

/** An id as it must be unique in a set: "KR1" and "1" are so only under their objective. */
export function uniqueId(id: string, objective: SetObjective, index: number): string {
  const lone = LONE.exec(id);
  return `${teamOf(objective)}/${lone ? `${objective.rows.id ?? `#${index}`}-KR${lone[1]}` : id}`;
}

/** The next id for a key result in the pattern of the others, which none has and none that was published had; null where they show no pattern. */
export function nextId({ objectives, keyResults, past }: OkrSet, of: SetKeyResult): string | null {
  const own = objectives.find((objective) => objective.keyResults.includes(of));
  const siblings = own?.keyResults.map(({ row }) => row.id ?? "") ?? [];
  const ids = keyResults.map(({ row }) => row.id ?? "");
  const published = (past?.cycles ?? []).reduce<string[]>((all, cycle) => all.concat(cycle.keyResults.map(({ id }) => id)), []);
  const whole = parentIn(siblings) ?? (own?.rows.id ? `${own.rows.id}-` : nextParent(ids));
  if (siblings.some((id) => /^KR\d+$/.test(id))) return after("KR", [...siblings, ...published.map((id) => id.replace(whole ?? "", ""))]);
  return whole === null || !/^O\d+-$/.test(whole) || !ids.some(isWholeId) ? null : after(`${whole}KR`, [...ids, ...published]);
}

const parentIn = (ids: readonly string[]): string | null => ids.map((id) => WHOLE.exec(id)?.[1] ?? null).find((parent) => parent !== null) ?? null;

/** An objective that has no number yet gets the one after the last. */
const nextParent = (ids: readonly string[]): string => `O${1 + Math.max(0, ...ids.map((id) => Number(WHOLE.exec(id)?.[2] ?? 0)))}-`;

function after(prefix: string, ids: readonly string[]): string {
  const numbers = ids.filter((id) => id.startsWith(prefix)).map((id) => Number(id.slice(prefix.length)));
  return `${prefix}${1 + Math.max(0, ...numbers.filter((number) => number >= 0))}`;
}
