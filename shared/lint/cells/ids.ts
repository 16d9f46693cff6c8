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

/**
 * The next id for a key result in the pattern of the others, which none has, none that was published had, and no other is
 * offered; null where they show no pattern.
 */
export function nextId(set: OkrSet, of: SetKeyResult): string | null {
  const plan = planOf(set);
  const { objective, shorts } = plan.places.get(of) ?? { objective: null, shorts: 0 };
  if (objective === null || shorts === (SHORT.test(of.row.id ?? "") ? 1 : 0)) return nextWholeId(set, of);
  const { rows, keyResults } = objective;
  const past = (): string[] => publishedIn(set).map((id) => id.replace(`${rows.id ?? ""}-`, ""));
  return offer(plan, of, "KR", `${rows.row}`, () => [...idsOf(keyResults), ...past()]);
}

/** The next id in the form of O1-KR2; null where no other has that form. */
export function nextWholeId(set: OkrSet, of: SetKeyResult): string | null {
  const plan = planOf(set);
  const parent = plan.places.get(of)?.parent ?? "";
  if (!/^O\d+-$/.test(parent) || !plan.areWhole) return null;
  return offer(plan, of, `${parent}KR`, "", () => [...idsOf(set.keyResults), ...publishedIn(set)]);
}

const SHORT = /^KR\d+$/;

const idsOf = (keyResults: readonly SetKeyResult[]): readonly string[] => keyResults.map(({ row }) => row.id ?? "");

const publishedIn = ({ past }: OkrSet): readonly string[] =>
  (past?.cycles ?? []).flatMap(({ keyResults }) => keyResults.map(({ id }) => id));

/** Where a key result stands: under what, with how many short ids, and what its own would start with. */
interface Place {
  readonly objective: SetObjective;
  readonly shorts: number;
  readonly parent: string;
}

/** The highest number that is taken behind a prefix, and the rows that were offered the ones after it. */
interface Offered {
  readonly most: number;
  readonly to: Map<SetKeyResult, number>;
}

interface Plan {
  readonly places: ReadonlyMap<SetKeyResult, Place>;
  readonly areWhole: boolean;
  readonly offered: Map<string, Offered>;
}

const PLANS = new WeakMap<OkrSet, Plan>();

/** All fixes of a review may be applied together, so what one row is offered is taken for the others. */
function planOf(set: OkrSet): Plan {
  const plan = PLANS.get(set) ?? planned(set);
  PLANS.set(set, plan);
  return plan;
}

function planned({ objectives, keyResults: all }: OkrSet): Plan {
  const ids = idsOf(all);
  // An objective that has no number yet gets the one after the last.
  const next = `O${1 + highest(ids.map((id) => WHOLE.exec(id)?.[2] ?? ""))}-`;
  const places = new Map<SetKeyResult, Place>();
  for (const objective of objectives) {
    const { rows, keyResults } = objective;
    const own = idsOf(keyResults);
    const parent = parentIn(own) ?? (rows.id ? `${rows.id}-` : next);
    const place = { objective, shorts: own.filter((id) => SHORT.test(id)).length, parent };
    for (const each of keyResults) places.set(each, place);
  }
  return { places, areWhole: ids.some(isWholeId), offered: new Map() };
}

const parentIn = (ids: readonly string[]): string | null => ids.map((id) => WHOLE.exec(id)?.[1] ?? null).find((parent) => parent !== null) ?? null;

function offer({ offered }: Plan, of: SetKeyResult, prefix: string, under: string, taken: () => readonly string[]): string {
  const rest = (id: string): string => (id.startsWith(prefix) ? id.slice(prefix.length) : "");
  const one = offered.get(under + prefix) ?? { most: highest(taken().map(rest)), to: new Map() };
  offered.set(under + prefix, one);
  const number = one.to.get(of) ?? one.most + one.to.size + 1;
  one.to.set(of, number);
  return `${prefix}${number}`;
}

/** What is no number counts as none. */
const highest = (numbers: readonly string[]): number => numbers.reduce((most, number) => (Number(number) > most ? Number(number) : most), 0);
