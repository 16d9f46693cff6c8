import type { LayoutCase } from "./layout-case.ts";

/** What stands around tables: titles, legends, totals, a second row of headers, further tables. */
export const AROUND: readonly LayoutCase[] = [
  {
    title: "a title, a legend and blank rows above; a total below",
    sheet: `
    Bakery OKRs – Q4 2026|||
    Legend: 🟢 on track, 🟡 at risk, 🔴 off track|||
    |||
    Objective|Key Result|Target|Status
    Bread sells out|Loaves left at closing|10|🟢
    |Regulars|80|🟡
    Total|||
    Last updated 2 November|||`,
    means: "objective keyResult target status",
    rows: ["Bread sells out > Loaves left at closing, target 10, status 🟢", "Bread sells out > Regulars, target 80, status 🟡"],
  },
  {
    title: "subtotals and separators between",
    sheet: `
    Objective|Key Result|Weight|Grade
    Bread sells out|Loaves left at closing|0.5|0.4
    |Regulars|0.5|0.6
    Objective score|||0.5
    ---|---|---|---
    Ovens run well|Hours without heat|1|0.7
    Objective score|||0.7
    Overall|||0.6`,
    means: "objective keyResult weight grade",
    rows: ["Bread sells out > Loaves left at closing, grade 0.4", "Bread sells out > Regulars, grade 0.6", "Ovens run well > Hours without heat, grade 0.7"],
  },
  {
    title: "two rows of headers",
    sheet: `
    Objective|Key Result|Values|||Review|
    ||Start|Target|Current|Confidence|Comment
    Bread sells out|Loaves left at closing|30|10|24|6|rainy
    |Regulars|40|80|61|8|`,
    means: "objective keyResult start target current confidence notes",
    rows: ["Bread sells out > Loaves left at closing, start 30, target 10, current 24, confidence 6", "Bread sells out > Regulars, start 40, target 80, current 61, confidence 8"],
  },
  {
    title: "headers again on each page",
    sheet: `
    Objective|Key Result|Target|Owner
    Bread sells out|Loaves left at closing|10|Mia
    Objective|Key Result|Target|Owner
    Ovens run well|Hours without heat|2|Tom`,
    means: "objective keyResult target owner",
    rows: ["Bread sells out > Loaves left at closing, Mia, target 10", "Ovens run well > Hours without heat, Tom, target 2"],
  },
  {
    title: "a list of initiatives below on the same tab",
    sheet: `
    Objective|Key Result|Target|Owner
    Bread sells out|Loaves left at closing|10|Mia

    Initiatives|||
    Initiative|Owner|Due|Status
    New shop window|Tom|@2026-11-30|open
    Summer menu|Mia|@2026-12-10|open`,
    means: "objective keyResult target owner",
    rows: ["Bread sells out > Loaves left at closing, Mia, target 10"],
  },
  {
    title: "two teams one below the other",
    sheet: `
    Team: Bakery|||
    Objective|Key Result|Target|Current
    Bread sells out|Loaves left at closing|10|24

    Team: Shop|||
    Objective|Key Result|Target|Current
    Queues are short|Minutes in the queue|3|5`,
    means: "objective keyResult target current",
    rows: ["Bread sells out > Loaves left at closing, target 10, current 24", "Queues are short > Minutes in the queue, target 3, current 5"],
  },
  {
    title: "weeks of confidence",
    sheet: `
    Objective|Key Result|Target|W1|W2|W3|W4
    Bread sells out|Loaves left at closing|10|5|6|6|
    |Regulars|80|7|7|8|`,
    means: "objective keyResult target confidenceSeries confidenceSeries confidenceSeries confidenceSeries",
    rows: ["Bread sells out > Loaves left at closing, target 10, weeks 5 6 6", "Bread sells out > Regulars, target 80, weeks 7 7 8"],
  },
  {
    title: "days of check-ins with lights",
    sheet: `
    Objective|Key Result|Owner|@2026-10-05|@2026-10-12|@2026-10-19
    Bread sells out|Loaves left at closing below 10|Mia|🟢|🟡|🟢
    |Regulars to 80|Tom|🟡|🟡|🔴`,
    means: "objective keyResult owner confidenceSeries confidenceSeries confidenceSeries",
    rows: ["Bread sells out > Loaves left at closing below 10, Mia, weeks 🟢 🟡 🟢", "Bread sells out > Regulars to 80, Tom, weeks 🟡 🟡 🔴"],
  },
  {
    title: "days of check-ins written short",
    sheet: `
    Key Result|Owner|Target|Oct 5|Oct 12|Oct 19
    Loaves left at closing|Mia|10|'5/10|'6/10|'7/10
    Regulars|Tom|80|'7/10|'6/10|'6/10`,
    means: "keyResult owner target confidenceSeries confidenceSeries confidenceSeries",
    rows: [" > Loaves left at closing, Mia, target 10, weeks 5/10 6/10 7/10", " > Regulars, Tom, target 80, weeks 7/10 6/10 6/10"],
  },
  {
    title: "weeks that are named in German", locale: "de_DE",
    sheet: `
    Ziel|Schlüsselergebnis|Zielwert|KW 41|KW 42|KW 43
    Brot ist früh ausverkauft|Brote am Abend|10|5|6|7`,
    means: "objective keyResult target confidenceSeries confidenceSeries confidenceSeries",
    rows: ["Brot ist früh ausverkauft > Brote am Abend, target 10, weeks 5 6 7"],
  },
  {
    title: "weeks of values are left alone",
    sheet: `
    Key Result|Start|Target|Current|Week 1|Week 2|Week 3
    Regulars|40|80|61|44|52|61
    Loaves left at closing|30|10|24|30|27|24`,
    means: "keyResult start target current - - -",
    rows: [" > Regulars, start 40, target 80, current 61", " > Loaves left at closing, start 30, target 10, current 24"],
  },
  {
    title: "weeks of values without a current column: the latest is current",
    sheet: `
    Objective|Key Result|Start|Target|Week 1|Week 2|Week 3
    Bread sells out|Regulars|40|80|44|52|61
    |Loaves left at closing|30|10|30|27|`,
    means: "objective keyResult start target - - -",
    rows: ["Bread sells out > Regulars, start 40, target 80, current 61", "Bread sells out > Loaves left at closing, start 30, target 10, current 27"],
  },
  {
    title: "one confidence with its scale in brackets is no week",
    sheet: `
    Objective|Key Result|Target|Confidence (1-10)|Score (0-1)
    Bread sells out|Regulars|80|7|0.6`,
    means: "objective keyResult target confidence grade",
    rows: ["Bread sells out > Regulars, target 80, grade 0.6, confidence 7"],
  },
  {
    title: "weeks that are called confidences",
    sheet: `
    Objective|Key Result|Confidence W1|Conf. W2|Week 3 (19 Oct)
    Bread sells out|Regulars to 80|5|6|7`,
    means: "objective keyResult confidenceSeries confidenceSeries confidenceSeries",
    rows: ["Bread sells out > Regulars to 80, weeks 5 6 7"],
  },
  {
    title: "labels alone above each objective",
    sheet: `
    OBJECTIVE 1|||
    Bread sells out before noon|||
    KEY RESULTS|TARGET|ACTUAL|RATING
    Loaves left at closing|10|24|0.4
    OBJECTIVE 2|||
    Ovens run without trouble|||
    KEY RESULTS|TARGET|ACTUAL|RATING
    Hours without heat|2|5|0.6`,
    means: "keyResult target current grade",
    rows: ["O1 Bread sells out before noon > Loaves left at closing, target 10, current 24, grade 0.4", "O2 Ovens run without trouble > Hours without heat, target 2, current 5, grade 0.6"],
  },
];
