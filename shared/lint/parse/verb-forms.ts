import { DOUBLING, IRREGULAR, VERBS } from "../words/verbs.ts";

/** What verbs promise: a measure that moves, one that stays, a level reached, or work done. */
const VERB_CLASSES = ["up", "down", "better", "keep", "reach", "delivery", "activity", "discovery", "helper"] as const;

/** One of the things that a verb can promise. */
export type VerbClass = (typeof VERB_CLASSES)[number];

/** The form in which a verb stands. */
export type VerbForm = "base" | "s" | "ing" | "past";

/** What a written form stands for. */
export interface VerbEntry {
  readonly base: string;
  readonly class: VerbClass;
  readonly form: VerbForm;
  /** The word that must follow, as "out" in "roll out"; "" when none. */
  readonly particle: string;
}

/** Writes a regular verb in one of its forms. */
export function inflect(base: string, form: VerbForm): string {
  if (form === "base") return base;
  if (form === "s") return /(s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : base.replace(/([^aeiou])y$/, "$1ie") + "s";
  const stem = DOUBLING.has(base) ? base + base.charAt(base.length - 1) : base;
  if (form === "ing") return `${stem.replace(/([^e])e$/, "$1")}ing`;
  return stem.endsWith("e") ? `${stem}d` : `${stem.replace(/([^aeiou])y$/, "$1i")}ed`;
}

type VerbTable = ReadonlyMap<string, readonly VerbEntry[]>;

let table: VerbTable | null = null;

/** The verbs that a lower-case word can be a form of, those with a particle first. */
export function verbEntries(written: string): readonly VerbEntry[] {
  table = table ?? buildTable();
  return table.get(written) ?? NONE;
}

const NONE: readonly VerbEntry[] = [];

/** Built at the first use, since a cold start that only grades has no need of it. */
function buildTable(): VerbTable {
  const entries = new Map<string, VerbEntry[]>();
  for (const verbClass of VERB_CLASSES) {
    for (const listed of VERBS[verbClass].split(/\s+/)) {
      addVerb(entries, listed, verbClass);
      if (listed.endsWith("ize")) addVerb(entries, listed.replace(/ize$/, "ise"), verbClass);
    }
  }
  return entries;
}

function addVerb(entries: Map<string, VerbEntry[]>, listed: string, verbClass: VerbClass): void {
  const [base = "", particle = ""] = listed.split("~");
  const add = (written: string, form: VerbForm): void => addForm(entries, written, { base, class: verbClass, form, particle });
  const irregular = IRREGULAR.find((row) => row[0] === base)?.slice(1);
  for (const form of ["base", "s", "ing"] as const) add(inflect(base, form), form);
  for (const written of irregular ?? [inflect(base, "past")]) add(written, "past");
}

/** The first class of a form counts; verbs with a particle come before the bare one. */
function addForm(entries: Map<string, VerbEntry[]>, written: string, entry: VerbEntry): void {
  const known = entries.get(written);
  if (!known) entries.set(written, [entry]);
  else if (entry.particle !== "") known.unshift(entry);
  else if (known.every((other) => other.particle !== "")) known.push(entry);
}
