import { CONFIDENCE_SCALES, readConfidenceScale } from "../../okr/confidence-scale.ts";
import { readNumber } from "../../okr/number-text.ts";
import { PACE_POLICIES } from "../../okr/status.ts";
import { type CellValue, isDateCell } from "../../sheet/cell.ts";
import { cellText, headerWords } from "../../sheet/header-text.ts";
import { WORD_LISTS, type WordList } from "../house-words.ts";
import { PROFILES, profileNamed } from "../index.ts";
import type { Between, Profile } from "../profile.ts";

/** Changes a house style by the value of a setting, or says in a sentence what to write instead. */
export type Setting = (profile: Profile, value: CellValue) => Profile | string;

/** The setting that chooses a house style; it comes before all others, which change that style. */
export const PROFILE_SETTING = "profile";

/** Finds a setting by its name as people write it; null for one that there is not. */
export const settingNamed = (name: string): Setting | null => SETTINGS.get(headerWords(name)) ?? null;

const MOST_COUNT = 50;
const MOST_DAYS = 92;

const choice = <T extends string | Profile>(read: (text: string) => T | null, all: readonly string[], set: (profile: Profile, value: T) => Profile): Setting =>
  (profile, value) => {
    const chosen = isDateCell(value) ? null : read(String(value).trim().toLowerCase());
    return chosen === null ? `Write one of: ${all.join(", ")}.` : set(profile, chosen);
  };

const range = (most: number, example: string, set: (profile: Profile, value: Between) => Profile): Setting => (profile, value) => {
  if (isDateCell(value)) return `Sheets read this as a date; write ${example}.`;
  const [, low, high] = /^(\d+(?:\.\d+)?)(?:\s*(?:to|bis|-|–|—|\.\.)\s*(\d+(?:\.\d+)?))?$/.exec(String(value).trim()) ?? [];
  const [least, greatest] = high === undefined ? [Math.min(1, Number(low)), Number(low)] : [Number(low), Number(high)];
  return low !== undefined && least <= greatest && greatest <= most ? set(profile, { least, most: greatest }) : `Write the least and the most, such as ${example}.`;
};

const share: Setting = (profile, value) => {
  const read = typeof value === "number" ? value : typeof value === "string" ? shareIn(value) : null;
  return read !== null && read >= 0 && read <= 1 ? { ...profile, yesNoAtMost: read } : "Write a share of all key results, such as 25%.";
};

function shareIn(text: string): number | null {
  const number = readNumber(text, null);
  return number.ok ? number.value.value : null;
}

const RHYTHMS: Readonly<Record<string, number>> = { daily: 1, weekly: 7, fortnightly: 14 };

const days: Setting = (profile, value) => {
  const count = RHYTHMS[cellText(value).toLowerCase()] ?? Number(/^\s*(\d+)\s*(?:days?)?\s*$/i.exec(isDateCell(value) ? "" : String(value))?.[1]);
  return count >= 1 && count <= MOST_DAYS ? { ...profile, checkInEveryDays: count } : "Write a number of days from 1 to 92, such as 7.";
};

const TEN = 10;
const WORDS_BETWEEN = /[,;|\n]+/;

const list = (name: WordList): Setting => (profile, value) => {
  const added = cellText(value).toLowerCase().split(WORDS_BETWEEN).map((word) => word.trim()).filter(Boolean);
  const phrase = added.find((word) => /\s/.test(word));
  if (added.length === 0 || phrase !== undefined) return "Write single words with commas between them.";
  return { ...profile, words: { ...profile.words, [name]: new Set([...profile.words[name], ...added]) } };
};

const outOfTen = range(TEN, "6 to 8", (profile, { least, most }) => ({ ...profile, startingConfidence: { least: least / TEN, most: most / TEN } }));

const tenths = (_: string, percent: string): string => String(Number(percent) / TEN);

const OWNERS = ["one person", "a team or a person"] as const;

const SETTINGS: ReadonlyMap<string, Setting> = new Map<string, Setting>([
  [PROFILE_SETTING, choice(profileNamed, PROFILES.map(({ id }) => id), (_, chosen) => chosen)],
  ["objectives per team", range(MOST_COUNT, "1 to 3", (profile, objectivesPerTeam) => ({ ...profile, objectivesPerTeam }))],
  ["key results per objective", range(MOST_COUNT, "2 to 4", (profile, keyResultsPerObjective) => ({ ...profile, keyResultsPerObjective }))],
  ["yes no at most", share],
  ["confidence scale", choice(readConfidenceScale, CONFIDENCE_SCALES, (profile, confidenceScale) => ({ ...profile, confidenceScale }))],
  ["starting confidence", (profile, value) => outOfTen(profile, typeof value === "string" ? value.replace(/(\d+)\s*%/g, tenths) : value)],
  ["check in every", days],
  ["pace", choice((text) => PACE_POLICIES.find((each) => each === text) ?? null, PACE_POLICIES, (profile, pacePolicy) => ({ ...profile, pacePolicy }))],
  ["owner", choice((text) => OWNERS.find((each) => each === text) ?? null, OWNERS, (profile, owner) => ({ ...profile, owner }))],
  ...WORD_LISTS.map((name): [string, Setting] => [`${name} words`, list(name)]),
]);
