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
  { title: "actions by objective", sheet: `
    Objective|Action|Owner|Due date|Status
    Improve quality|Audit suppliers|Ada|@2026-11-01|open
    Improve quality|Train staff|Ben|@2026-12-01|open` },
  { title: "objectives with descriptions and no key results", sheet: `
    Objective|Description|Progress|Owner
    Improve quality|We want fewer defects in all lines|40%|Ada` },
  { title: "goals of employees", sheet: `
    Employee|Goal|Description|Weight|Rating|Manager comments
    Ada|Sell more|Sell to new clients|40%|4|good
    Ben|Learn SQL|Finish the course|60%|3|ok` },
  { title: "user stories", sheet: `
    Epic|User story|Acceptance criteria|Owner|Points|Status
    Login|As a user I log in|Given when then|Ada|3|Done` },
  { title: "projects with an objective each", sheet: `
    Project|Objective|Owner|Start date|End date|Budget|Status
    Alpha|Move to the cloud|Ada|@2026-01-01|@2026-12-31|10000|green` },
  { title: "takings by month", sheet: `
    Month|Revenue target|Revenue actual|% of target
    Jan|100|90|90%
    Feb|110|120|109%` },
  { title: "leads", sheet: `
    Lead|Company|Stage|Value|Owner|Close date
    Bob|Acme|Proposal|12000|Ada|@2026-12-01` },
  { title: "tests with an objective each", sheet: `
    Test ID|Objective|Steps|Expected result|Actual result|Status
    T1|Check the login|Open page|Page shows|Page shows|Pass` },
  { title: "experiments", sheet: `
    Experiment|Hypothesis|Metric|Baseline|Target|Result|Owner
    E1|Red button sells|Clicks|10|12|11|Ada` },
  { title: "courses", sheet: `
    Course|Learning objective|Assessment|Weight|Due
    Maths|Solve equations|Test|40%|@2026-12-01` },
  { title: "a diary of weight", sheet: `
    Date|Weight|Goal|Notes
    @2026-01-01|80|75|start
    @2026-01-08|79|75|ok` },
  { title: "accounts", sheet: `
    Account|Opening balance|Current balance|Target|Status
    Savings|100|200|400|ok` },
  { title: "a ranking", sheet: `
    Rank|Name|Score|Team|Result
    1|Ada|98|Red|Win
    2|Ben|90|Blue|Loss` },
  { title: "questions about OKRs", sheet: `
    Question|Answer|Owner|Status
    What are our OKRs?|See the sheet|Ada|open` },
  { title: "attendance of a training on OKRs", sheet: `
    OKR training attendance||
    Name|Team|Attended
    Ada|Hotel|yes
    Ben|Bar|no` },
  { title: "objectives alone", sheet: `
    Objective|Owner|Status|Due date|Notes
    Guests return|Ada|on track|@2026-12-31|
    Rooms stay warm|Ben|at risk|@2026-12-31|` },
  { title: "levels of service", sheet: `
    SLA|Target|Actual|Owner|Status
    Answer in 2 h|95%|93%|Ada|🟡
    Solve in 8 h|90%|91%|Ben|🟢` },
  { title: "initiatives with outcomes", sheet: `
    Initiative|Expected outcome|Owner|Start|End|Progress
    New boiler|Warm rooms|Ada|@2026-01-01|@2026-06-01|20%` },
  { title: "German customers", sheet: `
    Kunde|Ziel|Umsatz Ist|Umsatz Soll|Status
    Acme|Ausbau|100|120|offen` },
  { title: "decisions", sheet: `
    Decision|Context|Owner|Date|Outcome
    Use red|Because|Ada|@2026-01-01|Done` },
  { title: "a weight by week", sheet: `
    Goal: lose weight||
    Week|Target|Actual
    1|80|81
    2|79|80` },
  { title: "features that serve key results", sheet: `
    Feature|Key result it supports|Effort|Impact|Owner
    Late checkout|KR1|3|5|Ada
    Breakfast|KR2|2|4|Ben` },
  { title: "tactics with measures", sheet: `
    Strategy|Tactic|Owner|KPI|Target|Actual
    Content|Blog posts|Ada|Visits|1000|900` },
  { title: "risks with dates", sheet: `
    Risk|Probability|Impact|Owner|Status|Due
    Fire|2|5|Ada|open|@2026-12-01` },
  { title: "milestones with two dates", sheet: `
    Milestone|Owner|Baseline date|Actual date|Status|% complete
    Kickoff|Ada|@2026-01-01|@2026-01-02|done|100%` },
  { title: "vendors", sheet: `
    Vendor|Contact|Email|Start|End|Value
    Acme|Bob|bob@x.test|@2026-01-01|@2026-12-31|1000` },
  { title: "tasks and milestones by type", sheet: `
    Name|Type|Owner|Status
    Login page|Task|Ada|open
    Release 1|Milestone|Ben|open
    Speed project|Project|Ben|open` },
  { title: "a legend of scores", sheet: `
    Score|Meaning
    0.0-0.3|We failed to make real progress
    0.4-0.6|Progress, but fell short
    0.7-1.0|Delivered` },
  { title: "an agenda that names key results", sheet: `
    Quarterly review agenda||
    Topic|Owner|Time
    Key results|Ada|10 min
    Objectives next quarter|Ben|20 min` },
];
