/** Tabs around OKRs that hold none: logs of check-ins, summaries, rules and the like. */
export const LOGS: readonly { readonly title: string; readonly sheet: string }[] = [
  { title: "answers to a form", sheet: `
    Timestamp|Your name|Key Result|Current value|Confidence|Comments
    @2026-11-02|Ida|Loans a month|1010|7|
    @2026-11-09|Ida|Loans a month|1050|7|
    @2026-11-09|Jon|Returning readers|0.33|5|` },
  { title: "a log with former values", sheet: `
    Check-in date|Key result|New value|Previous value|Note
    @2026-11-02|Loans a month|1010|1000|
    @2026-11-09|Loans a month|1050|1010|` },
  { title: "a log by week", sheet: `
    Week|Objective|Key Result|Status|Confidence|Comment
    W1|Readers come back|Loans a month|🟢|7|
    W2|Readers come back|Loans a month|🟢|7|
    W1|Readers come back|Returning readers|🟡|5|
    W2|Readers come back|Returning readers|🟡|6|` },
  { title: "a log by ids", sheet: `
    KR ID|Date|Value|Notes
    O1-KR1|@2026-11-02|1010|
    O1-KR1|@2026-11-09|1050|` },
  { title: "a log with objectives", sheet: `
    Date|Objective|Key Result|Progress|Blockers|Next steps
    @2026-11-02|Readers come back|Loans a month|40%|none|more
    @2026-11-09|Readers come back|Loans a month|45%|none|more` },
  { title: "a German log", sheet: `
    Datum|Schlüsselergebnis|Wert|Zuversicht|Kommentar
    @2026-11-02|Ausleihen im Monat|1010|7|
    @2026-11-09|Ausleihen im Monat|1050|7|` },
  { title: "a count of key results", sheet: `
    Objective|# KRs|Avg progress|Owner|Health
    Readers come back|3|45%|Ida|🟢` },
  { title: "a glossary with examples", sheet: `
    Term|Definition|Example
    Key Result|A measurable outcome|Loans rise to 1200
    Objective|A direction|Readers come back` },
  { title: "rules with examples", sheet: `
    Rule|Good example|Bad example
    Key results are measurable|Loans from 900 to 1200|More loans
    Objectives inspire|Readers come back|Do more` },
  { title: "dependencies", sheet: `
    Dependency|From team|To team|Key Result|Due|Status
    New cards|Shop|Print|KR2|@2026-12-01|open` },
  { title: "a retrospective", sheet: `
    Retro question|Answer|Owner
    Which key results did we miss?|Loans|Ida
    What did we learn?|Ask more|Jon` },
  { title: "a dashboard", sheet: `
    OKR Dashboard||||
    Total objectives|3|Total KRs|9|
    On track|5|At risk|3|
    Average score|0.6||` },
  { title: "a summary by department", sheet: `
    Department|Objectives|Key Results|Avg. Score|On track %
    Library|3|9|0.6|55%
    Shop|2|6|0.7|66%` },
];
