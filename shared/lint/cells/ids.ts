import { teamIn } from "../names.ts";
import type { OkrSet, SetKeyResult, SetObjective } from "../rule.ts";

const LONE = /^(?:KR)?(\d[\d.]*)$/i;
const WHOLE = /^(O(\d+)-)KR\d+$/;

/** Tells whether an id has the form of O1-KR2. */
export const isWholeId = (id: string): boolean => WHOLE.test(id);

/** The key results whose id is in the form of O2-KR1 but stand with others of O1. */
export function underAnother({ keyResults }: SetObjective): readonly SetKeyResult[] {
  const parentOf = ({ row }: SetKeyResult): string | null => WHOLE.exec(row.id ?? "")?.[1] ?? null;
  const whole = keyResults.filter((each) => parentOf(each) !== null);
  const usual = whole.map(parentOf).find((parent) => whole.filter((each) => parentOf(each) === parent).length * 2 > whole.length);
  return usual === undefined ? [] : whole.filter((each) => parentOf(each) !== usual);
}

/** Whose an id or a sentence is: that of its team, or of its tab. */
export const teamOf = ({ rows, table }: SetObjective): string => teamIn(table, rows);

/** An id as it must be unique in a set: "KR1" and "1" are so only under their objective. */
export function uniqueId(id: string, objective: SetObjective, index: number): string {
  const lone = LONE.exec(id);
  return `${teamOf(objective)}/${lone ? `${objective.rows.id ?? `#${index}`}-KR${lone[1]}` : id}`;
}

/** The next id for a key result in the pattern of the others, which none has, none that was published had, and no other is offered; null where they show no pattern. */
export function nextId(set: OkrSet, of: SetKeyResult): string | null {
  const { rows, keyResults = [] } = objectiveOf(set, of) ?? {};
  const others = keyResults.filter((one) => one !== of).map(({ row }) => row.id ?? "");
  if (!others.some((id) => /^KR\d+$/.test(id))) return nextWholeId(set, of);
  const past = publishedIn(set).map((id) => id.replace(`${rows?.id ?? ""}-`, ""));
  return after("KR", of, offered(set, `${rows?.row}`, "KR", () => [...keyResults.map(({ row }) => row.id ?? ""), ...past]));
}

/** The next id in the form of O1-KR2; null where no other has that form. */
export function nextWholeId(set: OkrSet, of: SetKeyResult): string | null {
  const { rows, keyResults = [] } = objectiveOf(set, of) ?? {};
  const ids = set.keyResults.map(({ row }) => row.id ?? "");
  const parent = parentIn(keyResults.map(({ row }) => row.id ?? "")) ?? (rows?.id ? `${rows.id}-` : nextParent(ids));
  if (!/^O\d+-$/.test(parent) || !ids.some(isWholeId)) return null;
  return after(`${parent}KR`, of, offered(set, "", `${parent}KR`, () => [...ids, ...publishedIn(set)]));
}

const objectiveOf = ({ objectives }: OkrSet, of: SetKeyResult): SetObjective | undefined =>
  objectives.find((objective) => objective.keyResults.includes(of));

const publishedIn = ({ past }: OkrSet): readonly string[] =>
  (past?.cycles ?? []).flatMap(({ keyResults }) => keyResults.map(({ id }) => id));

const parentIn = (ids: readonly string[]): string | null => ids.map((id) => WHOLE.exec(id)?.[1] ?? null).find((parent) => parent !== null) ?? null;

/** An objective that has no number yet gets the one after the last. */
const nextParent = (ids: readonly string[]): string => `O${1 + Math.max(0, ...ids.map((id) => Number(WHOLE.exec(id)?.[2] ?? 0)))}-`;

/** The highest number that is taken behind a prefix, and the rows that were offered the ones after it. */
interface Offered {
  readonly most: number;
  readonly to: SetKeyResult[];
}

const OFFERED = new WeakMap<OkrSet, Map<string, Offered>>();

/** All fixes of a review may be applied together, so what one row is offered is taken for the others. */
function offered(set: OkrSet, under: string, prefix: string, taken: () => readonly string[]): Offered {
  const bySet = OFFERED.get(set) ?? new Map<string, Offered>();
  OFFERED.set(set, bySet);
  const one = bySet.get(under + prefix) ?? { most: highest(prefix, taken()), to: [] };
  bySet.set(under + prefix, one);
  return one;
}

function highest(prefix: string, ids: readonly string[]): number {
  const numbers = ids.filter((id) => id.startsWith(prefix)).map((id) => Number(id.slice(prefix.length)));
  return numbers.reduce((most, number) => (number > most ? number : most), 0);
}

function after(prefix: string, of: SetKeyResult, { most, to }: Offered): string {
  if (!to.includes(of)) to.push(of);
  return `${prefix}${most + 1 + to.indexOf(of)}`;
}
