import type { HeaderWords } from "./header-words.ts";

/** How German sheets head their columns. */
export const GERMAN: HeaderWords = {
  id: "nr|nummer|kennung|kr nr|kürzel|lfd nr",
  objectiveId: "objective nr|ziel nr",
  objective: "ziel|ziele|objective|zielsetzung|zielbild|unser ziel|unsere ziele|was wir wollen|was wir erreichen wollen|was wollen wir|was wollen wir erreichen|oberziel",
  keyResult:
    "schlüsselergebnis|schlüsselergebnisse|schlüsselresultat|schlüsselresultate|kernergebnis|kernergebnisse|" +
    "messbares ergebnis|messbare ergebnisse|woran wir es merken|woran wir erfolg messen|wie wir es messen|woran messen wir|woran messen wir das|woran messen wir erfolg|woran erkennen wir erfolg|wie messen wir|wie messen wir das|key result|ergebnis|ergebnisse",
  owner:
    "verantwortlich|verantw|verantwortliche|verantwortlicher|verantwortliche r|verantwortliche person|verantwortung|zuständig|zuständige person|zuständigkeit|wer|inhaber|" +
    "ansprechpartner|ansprechperson|federführung",
  team: "team|abteilung|bereich|fachbereich|einheit|unternehmen|gruppe",
  parent: "übergeordnetes ziel|unternehmensziel|strategisches ziel|zahlt ein auf|bezug",
  type: "typ|art|messart",
  unit: "einheit|maßeinheit|messeinheit",
  direction: "richtung",
  start:
    "start|startwert|startpunkt|anfangswert|anfangsstand|ausgangswert|ausgangspunkt|ausgangslage|ausgangsniveau|basiswert|basis|baseline|von|wo wir starten|wo wir gestartet sind|" +
    "stand zu beginn|wert zu beginn|stand beginn",
  target: "zielwert|soll|sollwert|soll wert|zielgröße|zielmarke|endziel|ziel|bis|wo wir hinwollen|wo wir hin wollen|angestrebt",
  current:
    "aktuell|aktueller wert|aktueller stand|aktuell erreicht|derzeit|derzeitiger wert|ist|istwert|ist wert|ist stand|stand|stand heute|stand jetzt|heute|jetzt|zwischenstand|bisher|bisher erreicht|" +
    "wo wir stehen|wo stehen wir|wo stehen wir heute|wo wir heute stehen|endstand|endwert|erreichter wert",
  progress: "fortschritt|fortschritt %|fortschritt in %|zielerreichung|zielerreichung %|zielerreichungsgrad|erfüllung|erfüllungsgrad|erreicht|erreicht %|% erreicht|umsetzungsgrad",
  grade: "bewertung|note|punktzahl|punkte|erreichungsgrad|endbewertung|score",
  status: "status|ampel|ampelstatus|zustand",
  confidence: "zuversicht|konfidenz|vertrauen|sicherheit|wie zuversichtlich|wie sicher sind wir|zuversichtlichkeit|wahrscheinlichkeit",
  weight: "gewicht|gewichtung",
  startDate: "startdatum|startet am|beginn|beginnt am",
  due: "fällig|fällig am|fällig bis|fälligkeit|fälligkeitsdatum|frist|termin|stichtag|enddatum|ende|bis wann|bis zum|zieldatum|zieltermin|datum|deadline",
  evidence: "nachweis|beleg|quelle|datenquelle|messmethode|messung|messverfahren",
  notes: "notiz|notizen|kommentar|kommentare|bemerkung|bemerkungen|anmerkung|anmerkungen|beschreibung|hinweis|hinweise|erläuterung",
  cycle: "zyklus|quartal|zeitraum|periode|jahr|okr zyklus",
  updatedAt: "zuletzt aktualisiert|aktualisiert|aktualisiert am|letztes update|letzter check in",
  indicator: "frühindikator oder spätindikator|frühindikator spätindikator|früh oder spätindikator|indikatorart|indikatortyp",
  ambition: "ambition|ambitionsniveau|ambitionslevel",
  enabler: "wirkung oder enabler|impact oder enabler|wirkung oder befähigung",
  dependsOn: "abhängig von|abhängigkeit|abhängigkeiten|hängt ab von",
  agreedWith: "abgestimmt mit|vereinbart mit|zugesagt von|bestätigt von|bestätigt durch",
};
