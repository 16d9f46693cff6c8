import type { KeyResultSetting } from "../../shared/lint/lint.ts";
import { PROFILES } from "../../shared/profiles/index.ts";
import type { Profile } from "../../shared/profiles/profile.ts";
import type { CellValue } from "../../shared/sheet/cell.ts";
import type { Tab } from "../../shared/sheet/tab.ts";
import { anyCells, anyGrading, anyValue } from "./cells.ts";
import { type Random, randomFor } from "./random.ts";
import { anyText } from "./texts.ts";

/** One thing to review. */
export type Input =
  | { readonly kind: "keyResult"; readonly text: string; readonly setting: KeyResultSetting; readonly profile: Profile["id"] }
  | { readonly kind: "objective"; readonly text: string; readonly profile: Profile["id"] }
  | { readonly kind: "sheet"; readonly tab: Tab; readonly asOf: string | null; readonly profile: Profile["id"] };

const HEADERS: readonly CellValue[] = [
  "ID", "Objective", "Key result", "Owner", "Team", "Type", "Unit", "Direction", "Start", "Target", "Current", "Weight", "Start date", "Due", "Grade", "Status", "Confidence",
  "Notes", "Evidence", "Last updated", "Leading or lagging", "Contributes to", "Ambition", "Enabler", "Depends on", "Agreed with", { date: "2026-10-05" }, { date: "2026-10-12" },
];
const SENTENCES = ["", "Late buses fall from 50 to 20", "Riders trust the night bus", "Night riders rise from 700 to 900", "Launch the timetable"] as const;
const SHEET_ONCE_IN = 50;

/** Makes the input with a number: the same for the same seed, on every machine. */
export function inputFor(seed: number, number: number, examples: readonly string[]): Input {
  const random = randomFor(seed, number);
  const profile = random.pick(PROFILES).id;
  if (random.onceIn(SHEET_ONCE_IN)) return { kind: "sheet", tab: anyTab(random, examples), asOf: random.pick([null, "2026-10-02", "2026-11-20", "2027-01-15"]), profile };
  const text = anyText(random, examples);
  if (random.onceIn(4)) return { kind: "objective", text, profile };
  return { kind: "keyResult", text, setting: anySetting(random, text, examples), profile };
}

function anySetting(random: Random, text: string, examples: readonly string[]): KeyResultSetting {
  const inTable = random.onceIn(2);
  return {
    cells: inTable ? anyCells(random, text) : null,
    grading: inTable ? anyGrading(random, text) : null,
    objective: random.onceIn(2) ? random.pick(examples) : null,
    cycle: random.pick([null, "Q4 2026", "Q4", "2027", "Autumn"]),
    language: random.pick(["unsure", "english", "other"]),
  };
}

function anyTab(random: Random, examples: readonly string[]): Tab {
  const headers = HEADERS.filter((header) => header === "Key result" || random.onceIn(2));
  const row = (): CellValue[] => headers.map((header) => (header === "Objective" || header === "Key result" ? sentence(random, examples) : anyValue(random, random.pick(examples))));
  const values = [headers, ...Array.from({ length: 1 + random.below(10) }, row)];
  return {
    name: "OKRs", spreadsheet: random.pick(["", "Q4 2026", "OKRs Q1 2027", "Autumn"]), values, locale: random.pick(["en_US", "de_DE", "ja_JP"]),
    formulas: values.map((cells) => cells.map(() => (random.onceIn(20) ? "=A1" : ""))),
    formats: values.map((cells) => cells.map(() => random.pick(["", "", "0%", "#,##0 €", "d mmm yyyy"]))),
  };
}

const sentence = (random: Random, examples: readonly string[]): string => (random.onceIn(3) ? anyText(random, examples) : random.pick(random.onceIn(2) ? SENTENCES : examples));
