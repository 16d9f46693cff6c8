/** Tabs of other things, some of which speak of objectives and results. */
export const OTHERS: readonly { readonly title: string; readonly sheet: string }[] = [
  { title: "a budget", sheet: `
    Item|Owner|Plan|Actual|Variance|Notes
    Flour|Mia|1200|1100|-100|
    Rent|Tom|900|900|0|` },
  { title: "a budget by objective", sheet: `
    Cost centre|Objective|Budget|Actual|Status
    4711|Advertising|1200|1100|ok
    4712|Repairs|900|950|over` },
  { title: "a backlog", sheet: `
    ID|Title|Type|Status|Assignee|Estimate|Sprint
    1|Log in by link|Story|Done|Ida|3|12
    2|Wrong total|Bug|Open|Jon|1|12` },
  { title: "a backlog with epics and parents", sheet: `
    Key|Summary|Issue Type|Parent|Assignee|Status|Due date
    AB-1|Accounts|Epic||Ida|Open|@2026-12-01
    AB-2|Log in by link|Story|AB-1|Jon|Open|@2026-12-01
    AB-3|Wrong total|Bug|AB-1|Jon|Done|@2026-11-01` },
  { title: "a list of tasks", sheet: `
    Task|Owner|Start date|Due date|Progress|Status
    Order flour|Mia|@2026-11-02|@2026-11-20|50%|In progress
    Clean oven|Tom|@2026-11-03|@2026-11-21|0%|Open` },
  { title: "tasks with outline numbers", sheet: `
    WBS|Task name|Owner|Start|Finish|% complete
    1|Move the shop|Mia|@2026-11-02|@2026-12-20|20%
    1.1|Sign the contract|Mia|@2026-11-02|@2026-11-20|100%
    1.2|Paint the walls|Tom|@2026-11-21|@2026-12-20|0%` },
  { title: "a plan of milestones", sheet: `
    Phase|Milestone|Owner|Due|Status
    Design|Sketch agreed|Mia|@2026-11-02|done
    Build|Walls painted|Tom|@2026-12-20|open` },
  { title: "a board of measures", sheet: `
    KPI|Unit|Target|Actual|Status|Trend
    Takings|€|12000|11000|🟡|↗
    Guests|n|400|420|🟢|→` },
  { title: "a board of measures with owners and baselines", sheet: `
    Metric|Owner|Baseline|Target|Current|Comment
    Takings|Mia|9000|12000|11000|
    Guests|Tom|300|400|420|` },
  { title: "minutes that speak of objectives and key results", sheet: `
    Weekly meeting, 2 November||
    Agenda||
    1. Review of objectives and key results||Ida
    2. Any other business||Jon
    Action|Owner|Due
    Send the key results around|Ida|@2026-11-09` },
  { title: "a list of customers", sheet: `
    Name|Company|Owner|Stage|Value|Close date|Next steps
    Ada Lovelace|Engines Ltd|Ida|Won|1200|@2026-11-02|Call
    Alan Turing|Machines Ltd|Jon|Lost|900|@2026-11-03|` },
  { title: "a register of risks", sheet: `
    ID|Risk|Likelihood|Impact|Score|Owner|Mitigation
    1|Oven breaks|3|5|15|Mia|Service contract
    2|Flour gets dear|2|3|6|Tom|Stock` },
  { title: "results of a survey", sheet: `
    Timestamp|How likely are you to recommend us?|What is your goal here?|Score|Comments
    @2026-11-02|9|Learn|9|Nice
    @2026-11-03|6|Meet people|6|Loud` },
  { title: "results of tests", sheet: `
    Test case|Expected result|Actual result|Status|Owner
    Log in|Home page shows|Home page shows|Pass|Ida
    Log out|Start page shows|Error|Fail|Jon` },
  { title: "habits", sheet: `
    Habit|Goal|Mon|Tue|Wed|Thu|Fri|Total
    Run|3|1|0|1|0|1|3
    Read|5|1|1|1|0|1|4` },
  { title: "a roadmap", sheet: `
    Theme|Initiative|Q1|Q2|Q3|Q4|Owner
    Growth|New shop||x|x||Mia
    Quality|New oven|x||||Tom` },
  { title: "candidates for a post", sheet: `
    Candidate|Role|Stage|Owner|Score|Start date|Notes
    Ada|Baker|Interview|Mia|4|@2026-12-01|
    Ben|Seller|Offer|Tom|5|@2026-12-01|` },
  { title: "hours worked", sheet: `
    Date|Name|Project|Start|End|Total|Notes
    @2026-11-02|Ida|Move|'09:00|'12:00|3|
    @2026-11-03|Jon|Move|'09:00|'11:00|2|` },
  { title: "a stock of goods", sheet: `
    Item|Unit|Start|Current|Target|Owner
    Flour|kg|100|40|80|Mia
    Salt|kg|10|8|10|Mia` },
  { title: "sales goals of people", sheet: `
    Name|Goal|Actual|% of goal
    Ida|12000|11000|92%
    Jon|10000|12500|125%` },
  { title: "marks of a class", sheet: `
    Student|Exam 1|Exam 2|Final grade|Comment
    Ida|12|14|13|
    Jon|9|11|10|` },
  { title: "initiatives that serve key results", sheet: `
    Initiative|Objective|Key Result|Owner|Status|Due
    Late opening|Readers come back|KR1|Ida|open|@2026-11-30
    Newsletter|Readers come back|KR2|Jon|open|@2026-11-30` },
  { title: "a glossary of OKRs", sheet: `
    Term|Meaning
    Objective|Where we want to go
    Key Result|How we know that we got there
    Owner|Who answers for it` },
  { title: "a summary by objective", sheet: `
    Objective|Number of KRs|Average score|Status
    Readers come back|2|0.6|🟢
    Shelves stay tidy|1|0.4|🟡` },
  { title: "an organisation chart", sheet: `
    Name|Title|Manager|Team|Location
    Ida|Head of library||Library|Oslo
    Jon|Librarian|Ida|Library|Oslo` },
  { title: "a German list of tasks", sheet: `
    Aufgabe|Verantwortlich|Start|Fällig|Status|Bemerkung
    Mehl bestellen|Mia|@2026-11-02|@2026-11-20|offen|
    Ofen putzen|Tom|@2026-11-03|@2026-11-21|offen|` },
  { title: "a French budget", sheet: `
    Poste|Responsable|Prévu|Réel|Écart
    Farine|Mia|1200|1100|-100` },
  { title: "a Japanese list of tasks", sheet: `
    タスク|担当者|開始日|期限|状況
    小麦粉を注文する|佐藤|@2026-11-02|@2026-11-20|進行中` },
  { title: "a log of check-ins", sheet: `
    Date|KR|Value|Confidence|Comment
    @2026-11-02|Loans a month|1010|7|
    @2026-11-09|Loans a month|1050|7|` },
];
