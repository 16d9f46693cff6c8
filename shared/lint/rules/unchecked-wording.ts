import type { SetRule, SetRuleCard } from "../rule.ts";
import { say } from "../set/say.ts";

/** A set in another language than English, whose words nobody has judged. */
export const uncheckedWording: SetRule = {
  id: "unchecked-wording",
  on: "set",
  severity: "hint",
  wording: false,
  check: ({ english, keyResults: [first] }) =>
    english || !first ? [] : say(first, "keyResult", "These texts are not in English, so their wording was not checked; numbers, dates and cells were."),
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: SetRuleCard = {
  why: "A review that says nothing about words could be taken for praise of them.",
  source: "Keyline: it judges words in English only",
  examples: {
    bad: [{
      sheet: [
        ["Ziel", "Schlüsselergebnis", "Zielwert"],
        ["Die Fahrgäste vertrauen dem Nachtbus", "Die Zahl der Beschwerden sinkt von 90 auf 45 im Monat", 45],
        ["", "Wir veröffentlichen die Fahrpläne für alle Linien", 12],
      ],
      cells: ["B2"],
    }],
    good: [{
      sheet: [
        ["Objective", "Key result", "Target"],
        ["Riders trust the night bus", "Reduce complaints from riders from 90 to 45", 45],
      ],
    }],
  },
};
