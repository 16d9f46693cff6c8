import type { LayoutCase } from "./layout-case.ts";

/** Objectives as rows, blocks or headings of their own, and columns that hold both kinds. */
export const SECTIONS: readonly LayoutCase[] = [
  {
    title: "objectives as rows in the column of key results, labelled",
    sheet: `
    OKR|Owner|Target|Current
    Objective 1: Bread sells out|||
    KR 1.1: Loaves left at closing|Mia|10|24
    KR 1.2: Regulars|Tom|80|61
    Objective 2: Ovens run well|||
    KR 2.1: Hours without heat|Mia|2|5`,
    means: "objective+keyResult owner target current",
    rows: [
      "O1 Bread sells out > KR1.1 Loaves left at closing, Mia, target 10, current 24", "O1 Bread sells out > KR1.2 Regulars, Tom, target 80, current 61",
      "O2 Ovens run well > KR2.1 Hours without heat, Mia, target 2, current 5",
    ],
  },
  {
    title: "objectives as rows without labels",
    sheet: `
    Key result|Who|Start|Target
    Bread sells out|||
    Loaves left at closing|Mia|30|10
    Regulars|Tom|40|80

    Ovens run well|||
    Hours without heat|Mia|9|2`,
    means: "objective+keyResult owner start target",
    rows: ["Bread sells out > Loaves left at closing, Mia, start 30, target 10", "Bread sells out > Regulars, Tom, start 40, target 80", "Ovens run well > Hours without heat, Mia, start 9, target 2"],
  },
  {
    title: "key results indented below their objectives",
    sheet: `
    Goals|Lead|Target|Actual
    Bread sells out|||
        Loaves left at closing|Mia|10|24
        Regulars|Tom|80|61
    Ovens run well|||
        Hours without heat|Mia|2|5`,
    means: "objective+keyResult owner target current",
    rows: ["Bread sells out > Loaves left at closing, Mia, target 10, current 24", "Bread sells out > Regulars, Tom, target 80, current 61", "Ovens run well > Hours without heat, Mia, target 2, current 5"],
  },
  {
    title: "key results with dashes below their objectives",
    sheet: `
    Objectives|Progress
    Bread sells out|40%
    - Loaves left at closing below 10|50%
    - Regulars to 80|30%`,
    means: "objective+keyResult progress",
    rows: ["Bread sells out > Loaves left at closing below 10, progress 0.5", "Bread sells out > Regulars to 80, progress 0.3"],
  },
  {
    title: "a column of types",
    sheet: `
    Title|Type|Owner|Start value|Target value|Current value|Status
    Bread sells out|Objective|Mia||||On track
    Loaves left at closing|Key Result|Mia|30|10|24|On track
    Regulars|Key Result|Tom|40|80|61|At risk
    New shop window|Initiative|Tom||||Open
    Ovens run well|Objective|Tom||||On track
    Hours without heat|Key Result|Mia|9|2|5|Behind`,
    means: "objective+keyResult type owner start target current status",
    rows: [
      "Bread sells out > Loaves left at closing, Mia, start 30, target 10, current 24, status On track", "Bread sells out > Regulars, Tom, start 40, target 80, current 61, status At risk",
      "Ovens run well > Hours without heat, Mia, start 9, target 2, current 5, status Behind",
    ],
  },
  {
    title: "a column of short types before the sentences",
    sheet: `
    O/KR|What|Who|By when
    O|Bread sells out|Mia|
    KR|Loaves left at closing to 10|Mia|@2026-12-31
    KR|Regulars to 80|Tom|@2026-12-31`,
    means: "type objective+keyResult owner due",
    rows: ["Bread sells out > Loaves left at closing to 10, Mia, due 2026-12-31", "Bread sells out > Regulars to 80, Tom, due 2026-12-31"],
  },
  {
    title: "parents by the number of their row",
    sheet: `
    Row|Name|Parent|Owner email|Metric start|Metric target|Current value
    1|Bread sells out||mia@bakery.test|||
    2|Ovens run well||tom@bakery.test|||
    3|Loaves left at closing|1|mia@bakery.test|30|10|24
    4|Hours without heat|2|tom@bakery.test|9|2|5`,
    means: "id objective+keyResult parent owner start target current",
    rows: [
      "1 Bread sells out > 3 Loaves left at closing, mia@bakery.test, start 30, target 10, current 24",
      "2 Ovens run well > 4 Hours without heat, tom@bakery.test, start 9, target 2, current 5",
    ],
  },
  {
    title: "parents by their title",
    sheet: `
    Goal|Parent goal|Owner|Progress
    Bread sells out||Mia|40
    Loaves left at closing to 10|Bread sells out|Mia|50
    Regulars to 80|Bread sells out|Tom|30`,
    means: "objective+keyResult parent owner progress",
    rows: ["Bread sells out > Loaves left at closing to 10, Mia, progress 50", "Bread sells out > Regulars to 80, Tom, progress 30"],
  },
  {
    title: "outline numbers in a column of their own",
    sheet: `
    No.|Description|Responsible|Target|Actual
    1|Bread sells out|||
    1.1|Loaves left at closing|Mia|10|24
    1.2|Regulars|Tom|80|61
    2|Ovens run well|||
    2.1|Hours without heat|Mia|2|5`,
    means: "id objective+keyResult owner target current",
    rows: [
      "1 Bread sells out > 1.1 Loaves left at closing, Mia, target 10, current 24", "1 Bread sells out > 1.2 Regulars, Tom, target 80, current 61",
      "2 Ovens run well > 2.1 Hours without heat, Mia, target 2, current 5",
    ],
  },
  {
    title: "a block per objective with its own header",
    sheet: `
    Bakery OKRs Q4 2026
    Objective 1: Bread sells out
    Key Result|Baseline|Target|Current|Owner
    Loaves left at closing|30|10|24|Mia
    Regulars|40|80|61|Tom

    Objective 2: Ovens run well
    Key Result|Baseline|Target|Current|Owner
    Hours without heat|9|2|5|Mia`,
    means: "keyResult start target current owner",
    rows: [
      "O1 Bread sells out > Loaves left at closing, Mia, start 30, target 10, current 24", "O1 Bread sells out > Regulars, Tom, start 40, target 80, current 61",
      "O2 Ovens run well > Hours without heat, Mia, start 9, target 2, current 5",
    ],
  },
  {
    title: "a block per objective, which is the header itself",
    sheet: `
    O1: Bread sells out|Owner|Target|Current|Score
    Loaves left at closing|Mia|10|24|0.3
    Regulars|Tom|80|61|0.5
    |
    O2: Ovens run well|Owner|Target|Current|Score
    Hours without heat|Mia|2|5|0.6`,
    means: "keyResult owner target current grade",
    rows: [
      "O1 Bread sells out > Loaves left at closing, Mia, target 10, current 24, grade 0.3", "O1 Bread sells out > Regulars, Tom, target 80, current 61, grade 0.5",
      "O2 Ovens run well > Hours without heat, Mia, target 2, current 5, grade 0.6",
    ],
  },
  {
    title: "a label beside the objective above the table",
    sheet: `
    Objective|Bread sells out before noon
    Owner|Mia

    #|Key Result|Target|Actual|Confidence
    1|Loaves left at closing|10|24|6
    2|Regulars|80|61|8`,
    means: "id keyResult target current confidence",
    rows: ["Bread sells out before noon > 1 Loaves left at closing, target 10, current 24, confidence 6", "Bread sells out before noon > 2 Regulars, target 80, current 61, confidence 8"],
  },
  {
    title: "measures below an objective",
    sheet: `
    Objective: Bread sells out
    Metric|Baseline|Target|Owner
    Loaves left at closing|30|10|Mia
    Regulars|40|80|Tom`,
    means: "keyResult start target owner",
    rows: ["Bread sells out > Loaves left at closing, Mia, start 30, target 10", "Bread sells out > Regulars, Tom, start 40, target 80"],
  },
  {
    title: "measures beside an objective",
    sheet: `
    Objective|Measure|Baseline|Target|Owner
    Bread sells out|Loaves left at closing|30|10|Mia
    |Regulars|40|80|Tom`,
    means: "objective keyResult start target owner",
    rows: ["Bread sells out > Loaves left at closing, Mia, start 30, target 10", "Bread sells out > Regulars, Tom, start 40, target 80"],
  },
  {
    title: "ids that number objectives and key results beside their sentences",
    sheet: `
    OKR|Description|Owner|Target|Current|Status
    O1|Bread sells out|Mia|||On track
    KR1.1|Loaves left at closing|Mia|10|24|On track
    O2|Ovens run well|Tom|||On track
    KR2.1|Hours without heat|Tom|2|5|Off track`,
    means: "id objective+keyResult owner target current status",
    rows: ["O1 Bread sells out > KR1.1 Loaves left at closing, Mia, target 10, current 24, status On track", "O2 Ovens run well > KR2.1 Hours without heat, Tom, target 2, current 5, status Off track"],
  },
  {
    title: "objectives with owners and scores of their own among key results",
    sheet: `
    OKRs|Owner|Start|Target|Current|Progress
    Bread sells out|Mia||||55%
    Loaves left at closing|Mia|30|10|24|30%
    Regulars|Tom|40|80|61|50%
    Ovens run well|Tom||||57%
    Hours without heat|Tom|9|2|5|57%`,
    means: "objective+keyResult owner start target current progress",
    rows: [
      "Bread sells out > Loaves left at closing, Mia, start 30, target 10, current 24, progress 0.3", "Bread sells out > Regulars, Tom, start 40, target 80, current 61, progress 0.5",
      "Ovens run well > Hours without heat, Tom, start 9, target 2, current 5, progress 0.57",
    ],
  },
  {
    title: "short labels of key results beside their descriptions",
    sheet: `
    Objective|KR|Description|Target|Owner
    Bread sells out|KR1|Loaves left at closing|10|Mia
    |KR2|Regulars who come twice|80|Tom`,
    means: "objective id keyResult target owner",
    rows: ["Bread sells out > KR1 Loaves left at closing, Mia, target 10", "Bread sells out > KR2 Regulars who come twice, Tom, target 80"],
  },
  {
    title: "measures below what is called the OKR",
    sheet: `
    Area|OKR|KPI|Start|Goal|Actual
    Shop|Bread sells out|Loaves left at closing|30|10|24
    ||Regulars who come twice|40|80|61`,
    means: "team objective keyResult start target current",
    rows: ["Bread sells out > Loaves left at closing, start 30, target 10, current 24", "Bread sells out > Regulars who come twice, start 40, target 80, current 61"],
  },
  {
    title: "blocks with labels in a column and headings on the objective's row",
    sheet: `
    Q4 OKRs|||
    Objective: Bread sells out||Status|Score
    KR 1|Loaves left at closing to 10|on track|0.4
    KR 2|Regulars to 80|at risk|0.3
    |||
    Objective: Ovens run well||Status|Score
    KR 1|Hours without heat to 2|on track|0.7`,
    means: "objective keyResult status grade",
    rows: [
      "Bread sells out > KR1 Loaves left at closing to 10, grade 0.4, status on track", "Bread sells out > KR2 Regulars to 80, grade 0.3, status at risk", "Ovens run well > KR1 Hours without heat to 2, grade 0.7, status on track",
    ],
  },
];
