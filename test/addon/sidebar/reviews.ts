import type { Finding, Place, Severity } from "../../../shared/lint/finding.ts";
import type { Problem, PublishDone, Review, ReviewedObjective } from "../../../addon/sidebar/server-api.ts";

/** A finding on the tab OKRs. */
export const finding = (severity: Severity, rule: string, row: number, column: number, message: string, tab = "OKRs"): Finding => ({
  rule, severity, place: { tab, row, column }, span: null, message, fixes: [], subjects: [],
});

const objective = (label: string, text: string, row: number, findings: readonly Finding[], tab = "OKRs"): ReviewedObjective => ({
  label, text, place: { tab, row, column: 1 }, keyResults: 3, findings,
});

/** A review with findings of every kind under two of three objectives; two of them block publishing. */
export const flawed: Review = {
  ok: true,
  spreadsheet: "Team Harbour OKRs",
  tabs: [
    {
      tab: "OKRs",
      headerRow: 1,
      firstRow: 2,
      lastRow: 10,
      team: "Harbour",
      cycle: "Q4 2026",
      columns: [
        { meaning: "objective", column: 1, header: "Objective", sure: 0.95, why: "header" },
        { meaning: "keyResult", column: 3, header: "Key result", sure: 0.95, why: "header" },
        { meaning: "owner", column: 4, header: "Owner", sure: 0.95, why: "header" },
        { meaning: "start", column: 5, header: "Start", sure: 0.95, why: "header" },
        { meaning: "target", column: 6, header: "Target", sure: 0.95, why: "header" },
        { meaning: "current", column: 7, header: "Now", sure: 0.95, why: "header" },
        { meaning: "due", column: 8, header: "Due", sure: 0.95, why: "header" },
      ],
      leftAlone: [{ column: 9, header: "Link to dashboard" }, { column: 10, header: "" }],
      keyResults: 9,
      rows: ["Improve the welcome tour", "Answer a lot of questions in the first hour"],
      asks: false,
      lost: [],
      confidence: "0/1/2",
    },
  ],
  said: [{ tab: "OKRs", confirmed: true, excluded: false, without: [], ignored: [], corrected: false, unreadable: false }],
  leftOut: [],
  profile: { id: "framework", name: "Framework" },
  objectives: [
    objective("O1", "New customers feel at home in their first week", 2, [
      finding("error", "no-number", 3, 3, "“Improve the welcome tour” holds no number anywhere. Say what will be measured, from where to where."),
      finding("warning", "soft-quantifier", 4, 3, "“a lot of” means something else to everybody. Write the number you have in mind."),
      finding("hint", "missing-due", 4, 8, "No due date. Without one, the end of the quarter counts."),
    ]),
    objective("O2", "Support answers while the question is still warm", 5, []),
    objective("O3", "Raise revenue by 20%", 8, [
      finding("warning", "objective-number", 8, 1, "“20%” stands in the objective. Leave numbers to the key results, and say here why it matters."),
      finding("error", "start-equals-target", 9, 6, "Start and target are both 40, so there is no way to go. Change one of them."),
    ]),
  ],
  houseRules: [],
  waived: [],
  counts: { errors: 2, warnings: 2, hints: 1 },
  gate: { open: false, blocking: 2 },
  published: null,
  waiveUntil: "2026-12-31",
  ticked: [],
  offers: [],
};

const at = (row: number, column: number): Place => ({ tab: "OKRs", row, column });
const vague: Finding = {
  ...finding("error", "no-number", 3, 3, "This key result names no number, so nobody can say how far it got; add where it starts and where it should end."),
  fixes: [{ label: "Say from where to where", place: at(3, 3), before: "Reduce drop-outs.", replacement: "Reduce drop-outs from […] to […]", blanks: true, safe: false }],
  subjects: ["O1-KR1", "Reduce drop-outs."],
};
const texted = (row: number): Finding => ({
  ...finding("warning", "number-as-text", row, 5, "“40 ” is text here; write 40, so that it can be graded."),
  fixes: [{ label: "Write 40", place: at(row, 5), before: "40 ", replacement: 40, blanks: false, safe: true }],
  subjects: [`O1-KR${row}`],
});

/** A review whose findings bring fixes: one with blanks, and two that nobody has to think about; one more is waived. */
export const fixable: Review = {
  ...flawed,
  objectives: [objective("O1", "New customers feel at home in their first week", 2, [vague, texted(4), texted(5)]), objective("O2", "Support answers while the question is still warm", 6, [])],
  waived: [{ ...finding("warning", "delivery-verb", 7, 3, "“Launch” says what gets done; say what changes."), reason: "Agreed with the board", until: "2026-12-31" }],
  houseRules: [finding("warning", "house-rule", 4, 5, "Give the last day of this waiver as a date, such as 2027-03-31.", "House rules")],
  counts: { errors: 1, warnings: 3, hints: 0 },
  gate: { open: false, blocking: 1 },
  ticked: ["nothing-gets-worse"],
  offers: [{ id: "add-ids", tab: "OKRs", firstRow: 2, cells: "K1, K3:K5, K9", examples: [{ cell: "K1", value: "ID" }, { cell: "K3", value: "O1-KR1" }] }],
};

/** The same after its error is fixed. */
export const mended: Review = {
  ...fixable,
  objectives: fixable.objectives.map((each) => ({ ...each, findings: each.findings.filter(({ severity }) => severity !== "error") })),
  counts: { errors: 0, warnings: 3, hints: 0 },
  gate: { open: true, blocking: 0 },
};

/** A review of a sheet that nothing has to be said about. */
export const clean: Review = {
  ...flawed,
  objectives: flawed.objectives.map((each) => ({ ...each, findings: [] })),
  houseRules: [],
  waived: [],
  counts: { errors: 0, warnings: 0, hints: 0 },
  gate: { open: true, blocking: 0 },
};

/** A review with nothing that blocks, of a sheet that has been published before. */
export const publishable: Review = {
  ...flawed,
  objectives: flawed.objectives.map((each) => ({ ...each, findings: each.findings.filter(({ severity }) => severity !== "error") })),
  houseRules: [],
  waived: [],
  counts: { errors: 0, warnings: 2, hints: 1 },
  gate: { open: true, blocking: 0 },
  published: { version: 2, at: "2026-11-13T12:00:00.000Z", url: "https://keyline.example/p/older" },
};

/** A review whose every text tries to be something else than text, or not to fit. */
export const hostile: Review = {
  ...flawed,
  tabs: flawed.tabs.map((tab) => ({ ...tab, tab: "<script>stolen()</script>", team: "<b>Harbour</b>", leftAlone: [{ column: 30, header: `<img src=x onerror=stolen()>` }] })),
  objectives: [
    objective("<i>", "<img src=x onerror=stolen()>", 2, [
      finding("error", "no-number", 3, 3, "“<img src=x onerror=stolen()>” holds no number."),
      finding("warning", "hygiene", 4, 703, `“=HYPERLINK("javascript:stolen()", "Click me")” is a formula.`),
      finding("hint", "long", 500, 3, `“${"Donaudampfschifffahrt".repeat(8)}” is long.`),
    ]),
  ],
  published: { version: 7, at: "someday", url: "javascript:stolen()" },
};

/** A review of a sheet that nobody has looked at, with a tab of which nobody knows whether it holds OKRs, and one that was left out. */
export const unseen: Review = {
  ...flawed,
  tabs: flawed.tabs.flatMap((tab) => [
    { ...tab, tab: "Ideas", team: null, cycle: null, asks: true, lost: [{ meaning: "target", header: "Plan B" }], columns: tab.columns.slice(0, 2).map((each) => ({ ...each, sure: 0.5, why: "place" })) },
    { ...tab, columns: [...tab.columns, ...[11, 12, 13].map((column) => ({ meaning: "confidenceSeries" as const, column, header: `2026-10-${column}`, sure: 0.8, why: "cells" as const }))] },
  ]),
  said: flawed.said.flatMap((tab) => [
    { ...tab, tab: "Ideas", confirmed: false, corrected: true, unreadable: true },
    { ...tab, confirmed: false, corrected: true, ignored: ["Link to dashboard"], without: ["Sum of all"] },
    { ...tab, tab: "Budget", excluded: true },
  ]),
  gate: { open: false, blocking: 0 },
};

/** A review of two tabs, so that a cell's name needs its tab; a third was left out. */
export const twoTabs: Review = {
  ...flawed,
  leftOut: ["Left out: Q3 2026 on the tab “OKRs Q3 2026”, which is another cycle than Q4 2026."],
  tabs: flawed.tabs.flatMap((tab) => [tab, { ...tab, tab: "Growth", team: "Growth" }]),
  said: flawed.said.flatMap((tab) => [tab, { ...tab, tab: "Growth" }]),
  objectives: [...flawed.objectives, objective("O1", "People tell their friends", 2, [finding("warning", "missing-owner", 3, 4, "No owner.", "Growth")], "Growth")],
};

/** The answer to a publish that was stored. */
export const third: PublishDone = { ok: true, unchanged: false, version: 3, at: "2026-11-20T15:00:00.000Z", url: "https://keyline.example/p/c2hlZXQtb2YtdGVhbS1oYXJib3Vy" };

/** What the server side says about a spreadsheet without OKRs. */
export const noTable: Problem = {
  ok: false,
  code: "no-table",
  message: "No OKR table was found on this tab.",
  hint: "Keyline looks for a row of headings such as Objective, Key result, Start, Target. Open the tab that has one, then try again.",
};

/** What the server side says of a sheet that the Worker does not know any more. */
export const forgotten: Problem = {
  ok: false,
  code: "sheet_not_found",
  message: "Keyline does not know this sheet.",
  hint: "It was erased, or your Keyline server was replaced. If it shall be published again, register it as new.",
};

/** What the server side says while the Worker does not answer. */
export const workerDown: Problem = {
  ok: false,
  code: "unreachable",
  message: "Keyline's server did not answer, so nothing was published.",
  hint: "Your sheet is untouched. Try again in a few minutes.",
};

/** What the server side says of a cell that somebody has protected. */
export const shielded: Problem = {
  ok: false,
  code: "protected",
  message: "C3 on the tab “OKRs” is protected, so nothing was written there.",
  hint: "Ask grace@example.com to write there:",
  copy: "Reduce drop-outs from […] to […]",
};
