import type { HeaderWords } from "./header-words.ts";

/** How Norwegian sheets head their columns. */
export const NORWEGIAN: HeaderWords = {
  id: "nr|nummer|referanse",
  objectiveId: "mål nr|mål id",
  objective: "mål|målsetting|hovedmål|vårt mål",
  keyResult: "nøkkelresultat|nøkkelresultater|nøkkel resultat|resultat",
  owner: "ansvarlig|ansvarlige|eier|hvem",
  team: "team|lag|avdeling|produkt|område",
  parent: "overordnet mål|bidrar til",
  type: "type|måletype",
  unit: "enhet|måleenhet",
  direction: "retning",
  start: "start|startverdi|utgangspunkt|startnivå|fra",
  target: "målverdi|måltall|til|ønsket verdi|mål",
  current: "nå|nåverdi|nåværende|nåværende verdi|status nå|faktisk|i dag",
  progress: "fremdrift|framdrift|fremgang|% ferdig|måloppnåelse",
  grade: "karakter|poengsum|poeng|score",
  status: "status|tilstand",
  confidence: "tiltro|konfidens|trygghet|tillit",
  weight: "vekt|vekting",
  startDate: "startdato|begynner",
  due: "frist|forfall|forfallsdato|sluttdato|innen|dato",
  evidence: "kilde|datakilde|bevis|målemetode|hvordan vi måler",
  notes: "notat|notater|kommentar|kommentarer|merknad|beskrivelse",
  cycle: "syklus|kvartal|periode|tertial",
  updatedAt: "oppdatert|sist oppdatert",
};
