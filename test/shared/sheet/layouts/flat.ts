import type { LayoutCase } from "./layout-case.ts";

/** One row a key result, under plain headings. */
export const FLAT: readonly LayoutCase[] = [
  {
    title: "the objective repeated on each row",
    sheet: `
    Objective|Key Result|Owner|Baseline|Target|Current
    Readers come back|Loans a month|Ida|900|1200|1010
    Readers come back|Returning readers|Jon|30%|45%|33%
    Shelves stay tidy|Misplaced books|Ida|120|40|80`,
    means: "objective keyResult owner start target current",
    rows: [
      "Readers come back > Loans a month, Ida, start 900, target 1200, current 1010", "Readers come back > Returning readers, Jon, start 0.3, target 0.45, current 0.33",
      "Shelves stay tidy > Misplaced books, Ida, start 120, target 40, current 80",
    ],
  },
  {
    title: "the objective in the first of merged rows, ids in a column",
    sheet: `
    #|Objective|KR|DRI|From|To|Now
    O1-KR1|Readers come back|Loans a month|ida@library.test|900|1200|1010
    O1-KR2||Returning readers|jon@library.test|'30 %|'45 %|'33 %
    O2-KR1|Shelves stay tidy|Misplaced books|ida@library.test|120|40|80`,
    means: "id objective keyResult owner start target current",
    rows: [
      "Readers come back > O1-KR1 Loans a month, ida@library.test, start 900, target 1200, current 1010",
      "Readers come back > O1-KR2 Returning readers, jon@library.test, start 0.3, target 0.45, current 0.33",
      "Shelves stay tidy > O2-KR1 Misplaced books, ida@library.test, start 120, target 40, current 80",
    ],
  },
  {
    title: "ids inside the sentences",
    sheet: `
    Objective|Key results|Status
    O1: Readers come back|KR1: Loans to 1,200 a month|🟢
    |KR2: Returning readers to 45 %|🟡
    O2: Shelves stay tidy|KR1: Misplaced books down to 40|🔴`,
    means: "objective keyResult status",
    rows: [
      "O1 Readers come back > KR1 Loans to 1,200 a month, status 🟢", "O1 Readers come back > KR2 Returning readers to 45 %, status 🟡",
      "O2 Shelves stay tidy > KR1 Misplaced books down to 40, status 🔴",
    ],
  },
  {
    title: "outline numbers and qualified labels inside the sentences",
    sheet: `
    Objective|Key results|Due
    1. Readers come back|1.1 Loans to 1,200 a month|@2026-12-31
    |1.2 Returning readers to 45 %|31 Dec 2026
    2. Shelves stay tidy|O2-KR1 Misplaced books down to 40|12/31/2026`,
    means: "objective keyResult due",
    rows: [
      "1 Readers come back > 1.1 Loans to 1,200 a month, due 2026-12-31", "1 Readers come back > 1.2 Returning readers to 45 %, due 2026-12-31",
      "2 Shelves stay tidy > O2-KR1 Misplaced books down to 40, due 2026-12-31",
    ],
  },
  {
    title: "headings that say it in other words",
    sheet: `
    Our objective|How will we know?|Point person|Starting value|Goal|Where are we now|By when|How confident?
    Readers come back|Loans a month|Ida|900|1200|1010|@2026-12-31|7`,
    means: "objective keyResult owner start target current due confidence",
    rows: ["Readers come back > Loans a month, Ida, start 900, target 1200, current 1010, confidence 7, due 2026-12-31"],
  },
  {
    title: "headings in capitals, with emoji, brackets and line breaks",
    sheet: `
    🎯 OBJECTIVE|📈 KEY RESULTS (max. 4)|👤 Owner(s)|Baseline⏎(start of Q4)|Target⏎(end of Q4)|% complete
    Readers come back|Loans a month|Ida|900|1200|37%`,
    means: "objective keyResult owner start target progress",
    rows: ["Readers come back > Loans a month, Ida, start 900, target 1200, progress 0.37"],
  },
  {
    title: "snake case and camel case of exports",
    sheet: `
    objective_title|key_result_title|owner_email|startValue|targetValue|currentValue|progress_pct|last_updated
    Readers come back|Loans a month|ida@library.test|900|1200|1010|37|@2026-11-02`,
    means: "objective keyResult owner start target current progress updatedAt",
    rows: ["Readers come back > Loans a month, ida@library.test, start 900, target 1200, current 1010, progress 37"],
  },
  {
    title: "team and cycle in columns, weight and grade",
    sheet: `
    Quarter|Team|Objective|Key Result|Weight|Target|Actual|Score
    Q4 2026|Library|Readers come back|Loans a month|60%|1200|1010|0.8
    Q4 2026|Library|Readers come back|Returning readers|40%|45%|33%|0.2`,
    means: "cycle team objective keyResult weight target current grade",
    rows: ["Readers come back > Loans a month, target 1200, current 1010, grade 0.8", "Readers come back > Returning readers, target 0.45, current 0.33, grade 0.2"],
  },
  {
    title: "a level above the objectives, comments, next steps",
    sheet: `
    Strategic pillar|Objective|Key Result|Accountable|Measure type|Target|Timeline|Comments
    Loved by the town|Readers come back|Loans a month|Ida|number|1200|Q4 2026|rising`,
    means: "parent objective keyResult owner type target due notes",
    rows: ["Readers come back > Loans a month, Ida, target 1200, due Q4 2026"],
  },
  {
    title: "initiatives beside the key results",
    sheet: `
    Objective|Key Result|Target|Initiatives|Owner
    Readers come back|Loans a month|1200|Late opening|Ida
    |||Reading club|
    |Returning readers|45%|Newsletter|Jon`,
    means: "objective keyResult target - owner",
    rows: ["Readers come back > Loans a month, Ida, target 1200", "Readers come back > Returning readers, Jon, target 0.45"],
  },
  {
    title: "a target and a stretch target",
    sheet: `
    KR|Baseline|Target|Stretch|Cadence|Source
    KR1.1 — Loans a month|900|1200|1500|Weekly|Ledger
    KR1.2 — Returning readers|30%|45%|60%|Monthly|Ledger`,
    means: "keyResult start target - - evidence",
    rows: [" > KR1.1 Loans a month, start 900, target 1200", " > KR1.2 Returning readers, start 0.3, target 0.45"],
  },
  {
    title: "only objectives and key results",
    sheet: `
    Objective|Key Results
    Readers come back|Loans rise to 1,200 a month
    |Returning readers rise to 45 %`,
    means: "objective keyResult",
    rows: ["Readers come back > Loans rise to 1,200 a month", "Readers come back > Returning readers rise to 45 %"],
  },
  {
    title: "labels below merged headers",
    sheet: `
    Objective||Key Results||Owner|Target
    O1|Readers come back|KR1|Loans a month|Ida|1200
    ||KR2|Returning readers|Jon|45%
    O2|Shelves stay tidy|KR1|Misplaced books|Ida|40`,
    means: "objectiveId objective id keyResult owner target",
    rows: ["O1 Readers come back > KR1 Loans a month, Ida, target 1200", "O1 Readers come back > KR2 Returning readers, Jon, target 0.45", "O2 Shelves stay tidy > KR1 Misplaced books, Ida, target 40"],
  },
  {
    title: "numbers under O and KR beside the sentences",
    sheet: `
    O|Objective|KR|Key Result|Target
    1|Readers come back|1|Loans a month|1200
    ||2|Returning readers|45%`,
    means: "objectiveId objective id keyResult target",
    rows: ["1 Readers come back > 1 Loans a month, target 1200", "1 Readers come back > 2 Returning readers, target 0.45"],
  },
  {
    title: "what belongs to key results is named so",
    sheet: `
    Objective Name|Objective Owner|Key Result Name|Key Result Owner|Key Result Start|Key Result Target|Key Result Current|Result %
    Readers come back|Eva|Loans a month|Ida|900|1200|1010|37%`,
    means: "objective - keyResult owner start target current progress",
    rows: ["Readers come back > Loans a month, Ida, start 900, target 1200, current 1010, progress 0.37"],
  },
  {
    title: "a row for each initiative, with its key result again or not",
    sheet: `
    Objective|Key Result|Initiative|Owner|Target
    Readers come back|Loans a month|Late opening|Ida|1200
    Readers come back|Loans a month|Reading club|Jon|1200
    Readers come back|Returning readers|Newsletter|Jon|45%
    ||Cards|Eva|45%`,
    means: "objective keyResult - owner target",
    rows: ["Readers come back > Loans a month, Ida, target 1200", "Readers come back > Returning readers, Jon, target 0.45"],
  },
];
