import type { LayoutCase } from "./layout-case.ts";

/** Headings in the languages that Keyline reads, plain and as near misses, with the numbers and days of their countries. */
export const LANGUAGES: readonly LayoutCase[] = [
  {
    title: "German, plain", locale: "de_DE",
    sheet: `
    Nr.|Ziel|Schlüsselergebnis|Verantwortlich|Startwert|Zielwert|Aktueller Wert|Fällig am|Zuversicht
    1.1|Leser kommen wieder|Ausleihen im Monat|Ida|900|'1.200|'1.010|31.12.2026|7/10
    1.2||Anteil wiederkehrender Leser|Jon|30 %|45 %|33,5 %|31. Dez. 2026|6/10`,
    means: "id objective keyResult owner start target current due confidence",
    rows: [
      "Leser kommen wieder > 1.1 Ausleihen im Monat, Ida, start 900, target 1200, current 1010, confidence 7, due 2026-12-31",
      "Leser kommen wieder > 1.2 Anteil wiederkehrender Leser, Jon, start 0.3, target 0.45, current 0.335, confidence 6, due 2026-12-31",
    ],
  },
  {
    title: "German, near misses", locale: "de_DE",
    sheet: `
    Was wir wollen|Woran wir es merken|Wer|Wo wir starten|Wo wir hinwollen|Wo wir stehen|Bis wann|Ampel
    Leser kommen wieder|Ausleihen im Monat|Ida|900|'1.200|'1.010|31.12.2026|grün`,
    means: "objective keyResult owner start target current due status",
    rows: ["Leser kommen wieder > Ausleihen im Monat, Ida, start 900, target 1200, current 1010, status grün, due 2026-12-31"],
  },
  {
    title: "German, Soll and Ist under English words for the sentences", locale: "de_DE",
    sheet: `
    Objective|Key Result|Verantwortliche/r|Basiswert|Soll|Stand heute|Zielerreichung|Bemerkung
    Leser kommen wieder|Ausleihen im Monat|Ida|900|1200|1010|37 %|läuft`,
    means: "objective keyResult owner start target current progress notes",
    rows: ["Leser kommen wieder > Ausleihen im Monat, Ida, start 900, target 1200, current 1010, progress 0.37"],
  },
  {
    title: "French, plain", locale: "fr_FR",
    sheet: `
    Objectif|Résultat clé|Responsable|Valeur de départ|Valeur cible|Valeur actuelle|Avancement|Échéance
    Les lecteurs reviennent|Prêts par mois|Ida|900|1 200|1 010|37 %|31/12/2026
    |Part des lecteurs fidèles|Jon|30 %|45 %|33,5 %|23 %|31 décembre 2026`,
    means: "objective keyResult owner start target current progress due",
    rows: [
      "Les lecteurs reviennent > Prêts par mois, Ida, start 900, target 1200, current 1010, progress 0.37, due 2026-12-31",
      "Les lecteurs reviennent > Part des lecteurs fidèles, Jon, start 0.3, target 0.45, current 0.335, progress 0.23, due 2026-12-31",
    ],
  },
  {
    title: "French, near misses", locale: "fr_FR",
    sheet: `
    Nos objectifs|Résultats attendus|Qui ?|Situation initiale|À atteindre|Où en sommes-nous ?|Pour quand ?|Météo
    Les lecteurs reviennent|Prêts par mois|Ida|900|1200|1010|31/12/2026|☀️`,
    means: "objective keyResult owner start target current due status",
    rows: ["Les lecteurs reviennent > Prêts par mois, Ida, start 900, target 1200, current 1010, status ☀️, due 2026-12-31"],
  },
  {
    title: "Spanish, plain", locale: "es_ES",
    sheet: `
    Objetivo|Resultado clave|Responsable|Línea base|Meta|Valor actual|% de avance|Fecha límite|Semáforo
    Los lectores vuelven|Préstamos al mes|Ida|900|'1.200|'1.010|37 %|31/12/2026|verde`,
    means: "objective keyResult owner start target current progress due status",
    rows: ["Los lectores vuelven > Préstamos al mes, Ida, start 900, target 1200, current 1010, progress 0.37, status verde, due 2026-12-31"],
  },
  {
    title: "Spanish, near misses", locale: "es_MX",
    sheet: `
    Qué queremos lograr|Cómo lo sabremos|A cargo de|Punto de partida|A dónde queremos llegar|Dónde estamos hoy|Para cuándo|Nivel de confianza
    Los lectores vuelven|Préstamos al mes|Ida|900|1200|1010|@2026-12-31|6`,
    means: "objective keyResult owner start target current due confidence",
    rows: ["Los lectores vuelven > Préstamos al mes, Ida, start 900, target 1200, current 1010, confidence 6, due 2026-12-31"],
  },
  {
    title: "Portuguese, plain", locale: "pt_BR",
    sheet: `
    Objetivo|Resultado-chave|Responsável|Linha de base|Meta|Realizado|Progresso|Prazo|Farol
    Os leitores voltam|Empréstimos por mês|Ida|900|'1.200|'1.010|37%|31/12/2026|🟢`,
    means: "objective keyResult owner start target current progress due status",
    rows: ["Os leitores voltam > Empréstimos por mês, Ida, start 900, target 1200, current 1010, progress 0.37, status 🟢, due 2026-12-31"],
  },
  {
    title: "Portuguese, near misses", locale: "pt_PT",
    sheet: `
    O que queremos alcançar|Como vamos saber|Quem|De onde partimos|Onde queremos chegar|Onde estamos|Até quando|Observações
    Os leitores voltam|Empréstimos por mês|Ida|900|1200|1010|31/12/2026|a subir`,
    means: "objective keyResult owner start target current due notes",
    rows: ["Os leitores voltam > Empréstimos por mês, Ida, start 900, target 1200, current 1010, due 2026-12-31"],
  },
  {
    title: "Norwegian, plain", locale: "nb_NO",
    sheet: `
    Mål|Nøkkelresultat|Ansvarlig|Startverdi|Målverdi|Nåverdi|Fremdrift|Frist|Tiltro
    Leserne kommer tilbake|Utlån per måned|Ida|900|1 200|1 010|37 %|31.12.2026|7`,
    means: "objective keyResult owner start target current progress due confidence",
    rows: ["Leserne kommer tilbake > Utlån per måned, Ida, start 900, target 1200, current 1010, progress 0.37, confidence 7, due 2026-12-31"],
  },
  {
    title: "Norwegian, near misses", locale: "nb_NO",
    sheet: `
    Hva vi vil oppnå|Hvordan vi vet det|Eier|Utgangspunkt|Ønsket nivå|Der vi er nå|Ferdig innen|Kommentar
    Leserne kommer tilbake|Utlån per måned|Ida|900|1200|1010|@2026-12-31|øker`,
    means: "objective keyResult owner start target current due notes",
    rows: ["Leserne kommer tilbake > Utlån per måned, Ida, start 900, target 1200, current 1010, due 2026-12-31"],
  },
  {
    title: "Japanese, plain", locale: "ja_JP",
    sheet: `
    目標|主要な成果|担当者|開始値|目標値|現在値|進捗率|期限|自信度
    読者が戻ってくる|月間貸出数|佐藤|900冊|1,200冊|1,010冊|37%|2026年12月31日|7/10`,
    means: "objective keyResult owner start target current progress due confidence",
    rows: ["読者が戻ってくる > 月間貸出数, 佐藤, start 900, target 1200, current 1010, progress 0.37, confidence 7, due 2026-12-31"],
  },
  {
    title: "Japanese, near misses", locale: "ja_JP",
    sheet: `
    Objective（目標）|Key Result（主要な成果）|主担当|期初|達成基準|実績|達成率|いつまでに|状況
    読者が戻ってくる|月間貸出数|佐藤|900|1200|1010|37%|2026/12/31|順調`,
    means: "objective keyResult owner start target current progress due status",
    rows: ["読者が戻ってくる > 月間貸出数, 佐藤, start 900, target 1200, current 1010, progress 0.37, status 順調, due 2026-12-31"],
  },
  {
    title: "Italian", locale: "it_IT",
    sheet: `
    Obiettivo|Risultato chiave|Responsabile|Valore iniziale|Valore obiettivo|Valore attuale|Scadenza
    I lettori tornano|Prestiti al mese|Ida|900|'1.200|'1.010|31/12/2026`,
    means: "objective keyResult owner start target current due",
    rows: ["I lettori tornano > Prestiti al mese, Ida, start 900, target 1200, current 1010, due 2026-12-31"],
  },
  {
    title: "Dutch", locale: "nl_NL",
    sheet: `
    Doelstelling|Kernresultaat|Eigenaar|Startwaarde|Doelwaarde|Huidige waarde|Voortgang
    Lezers komen terug|Uitleningen per maand|Ida|900|1200|1010|37%`,
    means: "objective keyResult owner start target current progress",
    rows: ["Lezers komen terug > Uitleningen per maand, Ida, start 900, target 1200, current 1010, progress 0.37"],
  },
  {
    title: "Chinese", locale: "zh_CN",
    sheet: `
    目标|关键结果|负责人|起始值|目标值|当前值|进度|截止日期
    读者常来|每月借阅量|李华|900|1200|1010|37%|2026-12-31`,
    means: "objective keyResult owner start target current progress due",
    rows: ["读者常来 > 每月借阅量, 李华, start 900, target 1200, current 1010, progress 0.37, due 2026-12-31"],
  },
];
