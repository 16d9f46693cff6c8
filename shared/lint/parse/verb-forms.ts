import { DOUBLING, IRREGULAR, VERBS } from "../words/verbs.ts";

/** What a verb promises: a measure that moves, one that stays, a level reached, or work done. */
export type VerbClass = "up" | "down" | "better" | "keep" | "reach" | "delivery" | "activity" | "helper";

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

const ENTRIES = new Map<string, VerbEntry[]>();

function addForm(written: string, entry: VerbEntry): void {
  const known = ENTRIES.get(written);
  if (!known) ENTRIES.set(written, [entry]);
  else if (entry.particle !== "") known.unshift(entry);
  else if (known.every((other) => other.particle !== "")) known.push(entry);
}

/** Writes a regular verb in one of its forms. */
export function inflect(base: string, form: VerbForm): string {
  if (form === "base") return base;
  if (form === "s") return /(s|sh|ch|x|z)$/.test(base) ? `${base}es` : base.replace(/([^aeiou])y$/, "$1ie") + "s";
  const stem = DOUBLING.has(base) ? base + base.charAt(base.length - 1) : base;
  if (form === "ing") return `${stem.replace(/([^e])e$/, "$1")}ing`;
  return stem.endsWith("e") ? `${stem}d` : `${stem.replace(/([^aeiou])y$/, "$1i")}ed`;
}

const FORMS: readonly VerbForm[] = ["base", "s", "ing", "past"];

function addVerb(listed: string, verbClass: VerbClass): void {
  const [base = "", particle = ""] = listed.split("~");
  for (const form of FORMS) addForm(inflect(base, form), { base, class: verbClass, form, particle });
  const irregular = IRREGULAR.find((row) => row[0] === base);
  for (const written of irregular?.slice(1) ?? []) addForm(written, { base, class: verbClass, form: "past", particle });
}

for (const verbClass of Object.keys(VERBS) as VerbClass[]) {
  for (const listed of VERBS[verbClass].split(/\s+/)) addVerb(listed, verbClass);
}

/** The verbs that a lower-case word can be a form of, those with a particle first. */
export const verbEntries = (written: string): readonly VerbEntry[] => ENTRIES.get(written) ?? NONE;

const NONE: readonly VerbEntry[] = [];
