import type { HeaderWords } from "./header-words.ts";

/** How German sheets head their columns. */
export const GERMAN: HeaderWords = {
  id: "nr|nummer|kennung|kr nr|kürzel",
  objectiveId: "objective nr|ziel nr",
  objective: "ziel|ziele|objective|zielsetzung|unser ziel",
  keyResult:
    "schlüsselergebnis|schlüsselergebnisse|schlüsselresultat|schlüsselresultate|kernergebnis|kernergebnisse|" +
    "key result|ergebnis|ergebnisse",
  owner: "verantwortlich|verantwortliche|verantwortlicher|verantwortliche person|verantwortung|zuständig|wer",
  team: "team|abteilung|bereich",
  parent: "übergeordnetes ziel|unternehmensziel|zahlt ein auf",
  type: "typ|art|messart",
  unit: "einheit|maßeinheit",
  direction: "richtung",
  start: "start|startwert|anfangswert|ausgangswert|ausgangslage|basiswert|basis|von",
  target: "zielwert|soll|sollwert|soll wert|ziel|bis",
  current: "aktuell|aktueller wert|aktueller stand|ist|istwert|ist wert|stand|stand heute|heute|endstand|endwert",
  progress: "fortschritt|fortschritt %|fortschritt in %|zielerreichung|erfüllung|erreicht",
  grade: "bewertung|note|punktzahl|punkte|erreichungsgrad",
  status: "status|ampel|zustand",
  confidence: "zuversicht|konfidenz|vertrauen|sicherheit",
  weight: "gewicht|gewichtung",
  startDate: "startdatum|beginn|beginnt am",
  due: "fällig|fällig am|fälligkeit|frist|termin|stichtag|enddatum|bis wann|zieldatum|datum",
  evidence: "nachweis|beleg|quelle|datenquelle|messmethode|messung",
  notes: "notiz|notizen|kommentar|kommentare|bemerkung|bemerkungen|anmerkung|anmerkungen|beschreibung",
  cycle: "zyklus|quartal|zeitraum|periode",
  updatedAt: "zuletzt aktualisiert|aktualisiert|aktualisiert am|letzter check in",
  indicator: "frühindikator oder spätindikator|frühindikator spätindikator|früh oder spätindikator|indikatorart|indikatortyp",
  ambition: "ambition|ambitionsniveau|ambitionslevel",
  enabler: "wirkung oder enabler|impact oder enabler|wirkung oder befähigung",
  dependsOn: "abhängig von|abhängigkeit|abhängigkeiten|hängt ab von",
  agreedWith: "abgestimmt mit|vereinbart mit|zugesagt von|bestätigt von|bestätigt durch",
};
