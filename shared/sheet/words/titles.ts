import { vocabulary } from "../../vocabulary.ts";

/** Headers of what is measured: key results where they stand beside or below an objective. */
export const MEASURES =
  "metric|metrics|metric name|kpi|kpis|key performance indicator|key performance indicators|performance indicator|measure|measures|indicator|indicators|success criteria|success criterion|success metric|success metrics|success measure|success measures|" +
  "outcome|outcomes|target outcome|kennzahl|kennzahlen|messgrösse|messkriterium|erfolgskriterium|erfolgskriterien|indicateur|indicateurs|mesure|mesures|critère de succès|" +
  "indicador|indicadores|métrica|métricas|medida|indikator|måling|指標";

/** Headers of a sentence that may be either kind, or something else: only what stands in the cells tells. */
export const TITLES =
  "title|name|goal title|goal name|goal|okr|okr title|okr name|item|what|description|desc|summary|statement|titel|bezeichnung|beschreibung|titre|nom|intitulé|libellé|titulo|nombre|nome|" +
  "enunciado|tittel|navn|beskrivelse|タイトル|名称|項目|内容";

/** What a row is, as a column of types says it; "other" for initiatives and the like. */
export const kindNamed = vocabulary<"objective" | "keyResult" | "other">([
  ["objective", "o|obj|objective|objectives|goal|company objective|team objective|company goal|department objective|department goal|team goal|individual objective|" +
    "ziel|objectif|objetivo|objectivo|mal|目標|目的"],
  ["keyResult", "kr|krs|key result|key results|keyresult|result|target|metric|milestone|schlusselergebnis|schlusselresultat|resultat cle|rc|resultado clave|" +
    "resultado chave|nøkkelresultat|主要な成果|成果指標"],
  ["other", "initiative|initiatives|task|tasks|project|action|action item|activity|epic|kpi|health metric|initiativ|aufgabe|massnahme|iniciativa|tiltak|施策"],
]);
