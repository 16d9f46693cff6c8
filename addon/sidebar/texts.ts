import type { Place, Severity } from "../../shared/lint/finding.ts";
import type { ConfidenceScale } from "../../shared/okr/confidence-scale.ts";
import type { SaidMeaning } from "../../shared/sheet/correction.ts";
import type { UnderstoodColumn } from "../../shared/sheet/okr-sheet.ts";
import { cellName } from "./cell-name.ts";

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const severity: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", hint: "Hint" };

const slowPublish = {
  message: "No answer yet after a minute.",
  hint: "The version may have been published all the same. Publishing again is safe: the same content never makes a second version.",
};

const OFFERS: Readonly<Record<string, string>> = {
  "add-ids": "Give each key result an id",
  "fill-levels": "Fill start and target from the sentences",
  "numbers-from-text": "Turn text into numbers",
  "add-owner": "Add a column for owners",
  "add-start": "Add a column for the start",
  "add-target": "Add a column for the target",
  "add-current": "Add a column for the current value",
  "add-due": "Add a column for due dates",
  "add-confidence": "Add a column for confidence",
  "add-grade": "Add grades, computed from your columns",
  "add-trend": "Add trends, computed from your weeks",
};

/** Every word that the sidebar shows of its own; a translation replaces this file. */
export const texts = {
  loading: "Reading the sheet…",
  reviewing: "Reading the sheet again…",
  tryAgain: "Try again",
  trying: "Trying…",

  severity,
  counted: {
    error: (n: number) => count(n, "error"),
    warning: (n: number) => count(n, "warning"),
    hint: (n: number) => count(n, "hint"),
  } satisfies Readonly<Record<Severity, (n: number) => string>>,
  keyResults: (n: number) => count(n, "key result"),
  tabs: (n: number) => count(n, "tab"),
  whatIsSeen: "What Keyline sees",
  onTab: (keyResults: string, tab: string) => `${keyResults} on “${tab}”`,
  tabHeading: (tab: string) => `Tab “${tab}”`,
  theTab: (tab: string) => `the tab “${tab}”`,
  askFirst: "Keyline reads this sheet for the first time. Are these columns right? Change what is not; your cells stay as they are.",
  askUnsure: (tabs: string) => `Keyline is not sure that ${tabs} holds OKRs. Until you say so, nothing of it is reviewed or published.`,
  askAgain: "The columns are not what they were when somebody looked at them. Are they right as they are read now?",
  looksRight: "Looks right",
  lost: (meaning: string, header: string) => `${meaning}: the column ${header === "" ? "without a heading" : `“${header}”`} that was said to hold it is gone.`,
  unreadable: "What was said about this tab cannot be read any more, so it is read as if nothing had been said.",
  inRows: (keyResults: string, first: number, last: number) => `${keyResults} in rows ${first} to ${last}`,
  suchAs: (first: string) => `, such as “${first}”`,
  columns: "Columns",
  notUsed: "Not used",
  severalColumns: (first: string, last: string) => `${first} to ${last}`,
  meanings: {
    both: "Objectives and key results", objective: "Objective", keyResult: "Key result", owner: "Owner", start: "Start", target: "Target",
    current: "Current value", due: "Due date", confidence: "Confidence", confidenceSeries: "Weekly confidence", progress: "Progress", grade: "Grade",
    status: "Status", weight: "Weight", unit: "Unit", type: "Way of measuring", direction: "Better is up or down", id: "Id of the key result",
    objectiveId: "Id of the objective", team: "Team", cycle: "Cycle", parent: "Contributes to", startDate: "Start date", updatedAt: "Last update",
    evidence: "Evidence", notes: "Notes", indicator: "Leading or lagging", ambition: "Committed or stretch", enabler: "Impact or enabler",
    dependsOn: "Depends on", agreedWith: "Agreed with",
  } satisfies Readonly<Record<Exclude<SaidMeaning, null>, string>>,
  whySeen: {
    "header": "", "words in header": "Likely, by words in its heading", "cells": "Likely, by what its cells hold", "place": "A guess, by where it stands",
    "rivals": "A guess: others fit as well", "person": "As you said",
  } satisfies Readonly<Record<UnderstoodColumn["why"], string>>,
  rows: "Key results",
  rowsLeftOut: (n: number) => `${n} left out`,
  rowsHint: "Take the tick away from what is no key result.",
  leaveTabOut: "Leave this tab out",
  startOver: "Start over",
  startOverWith: (tab: string) => `Start over with “${tab}”`,
  tabLeftOut: (tab: string) => `The tab “${tab}” is left out.`,
  takeTabIn: "Read it again",
  noHeader: "(no heading)",
  hiddenRows: "Tabs that are hidden are left out. Hidden rows and columns are read, and published like the others.",
  confidenceScale: (scale: string) => `Confidence is read as ${scale}`,
  scales: { "0-10": "0 to 10", "0/1/2": "0, 1 or 2", "0-1": "a share of 1 or 100 %", "RAG": "red, amber or green" } satisfies Readonly<Record<ConfidenceScale, string>>,
  houseStyle: (name: string) => `Reviewed in the ${name} style`,

  findings: "Findings",
  show: "Show",
  showAll: "Show all findings",
  houseRules: "House rules",
  why: "Why this matters",
  notSo: "Not so",
  better: "Better",
  fixReady: "Fix ready",
  before: "Now",
  after: "Then",
  blankCell: "(blank)",
  thenFill: "The cell is then selected: write what belongs into […].",
  fillNow: "The cell is selected: write what belongs into […].",
  applySafe: (n: number) => `Apply all ${n} safe fixes`,
  writing: "Writing…",
  fixed: (cells: readonly { readonly place: Place }[]) =>
    cells.length === 1 && cells[0] ? `Written to ${cellName(cells[0].place)}.` : `${count(cells.length, "cell")} written.`,
  andMore: (n: number) => `and ${n} more`,
  undone: (n: number) => (n === 1 ? "Taken back." : `${count(n, "cell")} taken back.`),
  notAll: (n: number, first: string) => (n === 1 ? first : `${count(n, "fix", "fixes")} could not be written. ${first}`),
  undo: "Undo",
  lastWriting: "Last change",
  dismiss: "Dismiss",
  textToCopy: "Text to write",
  copyText: "Copy text",
  textCopied: "Copied",
  pressToCopy: "Press Ctrl+C or ⌘C",

  waive: "Waive…",
  waiveReason: "Why may this stay?",
  waiveUntil: "Until",
  waiveNow: "Waive",
  waiveNeedsReason: "Give a reason; everybody who reads the sheet can see it.",
  cancel: "Cancel",
  waivedIn: (tab: string, row: number) => `Waived. The reason is on “${tab}”, row ${row}.`,
  waivedCount: (n: number) => `${n} waived`,
  waivedBecause: (reason: string, day: string) => `${reason} · until ${day}`,
  waivedBack: "To take one back, delete its row on the House rules tab.",
  offersTitle: "What Keyline can write for you",
  offers: (id: string): string => OFFERS[id] ?? id,
  offerWrites: (tab: string | null, cells: string) => `Writes ${cells}${tab === null ? "" : ` on “${tab}”`}`,
  offerFills: "Its formula fills the cells below it.",
  offersUndo: "Each can be undone. No other cell changes.",
  toJudge: "For you to judge",
  judged: (done: number, all: number) => `${done} of ${all}`,

  objectiveFine: "Nothing to fix",
  noKeyResults: "No key results under it yet",
  objectiveUnnamed: "Key results without an objective",
  allFine: "Nothing to fix. Well done!",
  allFineNext: "Whatever has started can be graded, and every key result says what it means. Publish next, so that everybody reads the same version.",
  allFinePublished: "Whatever has started can be graded, and every key result says what it means. Publish again whenever the sheet changes.",
  empty: "No key results yet",
  emptyNext: "Write the first one under the headings of the table, then review again.",

  publish: "Publish",
  publishing: "Publishing…",
  registerAsNew: "Register as new",
  reviewAgain: "Review again",
  toSayFirst: "Say first whether the columns above are right",
  toFixFirst: (n: number) => `${count(n, "error")} to fix or waive`,
  goToFirst: "Go to the first",
  published: (version: number) => `Version ${version} published`,
  unchanged: (version: number) => `Nothing changed since version ${version}`,
  lastPublished: (version: number, day: string | null) => (day === null ? `Version ${version} is published` : `Version ${version} · ${day}`),
  openPage: "Open page",
  opensInNewTab: "opens in a new tab",
  pageAddress: "Address of the published page",
  copy: "Copy link",
  copied: "Link copied",
  copyByHand: "The link is selected: press Ctrl+C or ⌘C",

  notInSheet: {
    message: "This page works inside a spreadsheet.",
    hint: "In the spreadsheet, choose Extensions, Keyline, Review this sheet.",
  },
  slow: {
    reviewSheet: {
      message: "The spreadsheet has not answered for a minute.",
      hint: "It may be busy calculating. Wait a moment, then try again.",
    },
    saveMapping: {
      message: "The spreadsheet has not answered for a minute.",
      hint: "What you said may be kept all the same. Review again to see.",
    },
    selectCell: {
      message: "The spreadsheet has not answered for a minute.",
      hint: "Wait a moment, then choose the finding again.",
    },
    applyFixes: {
      message: "The spreadsheet has not answered for a minute.",
      hint: "The fix may have been written all the same. Review again to see.",
    },
    takeOffer: {
      message: "The spreadsheet has not answered for a minute.",
      hint: "The cells may have been written all the same. Review again to see.",
    },
    waiveFinding: {
      message: "The spreadsheet has not answered for a minute.",
      hint: "The waiver may be on the House rules tab all the same. Review again to see.",
    },
    tickCheck: {
      message: "The spreadsheet has not answered for a minute.",
      hint: "Wait a moment, then try again.",
    },
    publishSheet: slowPublish,
    publishAsNew: slowPublish,
  },
  accounts: {
    message: "Google could not tell which of your accounts is asking.",
    hint: "This happens when several accounts are signed in. Sign in with one account only, or use a private window, then open Keyline again.",
  },
  offline: {
    message: "The connection to Google was lost.",
    hint: "Check that you are online, then try again.",
  },
  tooBusy: {
    message: "Google is limiting how much this account may do right now.",
    hint: "Wait a few minutes, then try again.",
  },
  unexpected: {
    message: "That did not work, and it is not your doing.",
    hint: "Try again. If it happens again, close the sidebar and open it from the Keyline menu.",
  },
} as const;
