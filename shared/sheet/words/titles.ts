import { vocabulary } from "../../vocabulary.ts";

/** Headers of a sentence that may be either kind, or something else: only what stands beside or in the cells tells. */
export const TITLES =
  "title|name|goal title|goal name|goal|okr|okr title|okr name|item|what|description|summary|statement|metric|metrics|metric name|kpi|kpis|measure|measures|" +
  "indicator|indicators|success criteria|success criterion|success metric|success metrics|success measure|success measures|outcome|outcomes|target outcome|" +
  "titel|name|bezeichnung|beschreibung|kennzahl|kennzahlen|messgrosse|messkriterium|erfolgskriterium|erfolgskriterien|" +
  "titre|nom|intitule|libelle|indicateur|indicateurs|mesure|mesures|critere de succes|titulo|nombre|nome|enunciado|indicador|indicadores|metrica|metricas|medida|" +
  "tittel|navn|beskrivelse|indikator|maling|タイトル|名称|項目|内容|指標|kpi";

/** What a row is, as a column of types says it; "other" for initiatives and the like. */
export const kindNamed = vocabulary<"objective" | "keyResult" | "other">([
  ["objective", "o|obj|objective|objectives|goal|company objective|team objective|company goal|department objective|department goal|team goal|individual objective|" +
    "ziel|objectif|objetivo|objectivo|mal|目標|目的"],
  ["keyResult", "kr|krs|key result|key results|keyresult|result|target|metric|milestone|schlusselergebnis|schlusselresultat|resultat cle|rc|resultado clave|" +
    "resultado chave|nøkkelresultat|主要な成果|成果指標"],
  ["other", "initiative|initiatives|task|tasks|project|action|action item|activity|epic|kpi|health metric|initiativ|aufgabe|massnahme|iniciativa|tiltak|施策"],
]);
