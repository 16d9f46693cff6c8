import type { Place } from "../shared/lint/finding.ts";
import type { NoTable } from "../shared/sheet/header-row.ts";
import { NO_MAPPING } from "../shared/sheet/mapping.ts";
import type { ContentProblem, WeightProblem } from "../shared/snapshot/content.ts";
import type { CallFailure } from "./client.ts";
import type { TooLarge } from "./publish/publish-request.ts";
import type { NoOkrTable, SheetReading } from "./sheet/read-sheet.ts";
import { cellName } from "./sidebar/cell-name.ts";
import { SHEET_NOT_FOUND, type Problem } from "./sidebar/server-api.ts";

/** Every reason for which a call of the sidebar comes to nothing. */
export type Reason =
  | NoOkrTable
  | ContentProblem
  | CallFailure
  | TooLarge
  | { readonly reason: "blocked"; readonly errors: number }
  | { readonly reason: "busy" }
  | { readonly reason: "not-signed-in" }
  | { readonly reason: "no-such-cell" }
  | { readonly reason: "no-such-fix" }
  | { readonly reason: "no-such-waiver" }
  | { readonly reason: "waiver-over" }
  | { readonly reason: "no-such-check" }
  | { readonly reason: "no-such-correction" }
  | { readonly reason: "no-such-offer" }
  | { readonly reason: "no-such-tab"; readonly tab: string }
  | { readonly reason: "too-much-said"; readonly tab: string }
  | { readonly reason: "not-confirmed"; readonly tab: string }
  | { readonly reason: "cell-changed"; readonly place: Place }
  | { readonly reason: "is-formula"; readonly place: Place }
  | { readonly reason: "rejected"; readonly place: Place }
  | { readonly reason: "protected"; readonly place: Place; readonly editors: readonly string[]; readonly text: string }
  | { readonly reason: "unexpected" };

type Words = readonly [message: string, hint: string];

const UNTOUCHED = "Nothing in your sheet was changed.";
const NOT_SENT = "Nothing was sent, and your sheet is as it was.";

/** Says in words for the person what stood in the way, and how to go on; a refusal keeps the Worker's code. */
export function problem(reason: Reason): Problem {
  const [message, hint] = words(reason);
  const code = reason.reason === "refused" ? reason.answer.code : reason.reason.replace(/-/g, "_");
  return { ok: false, code, message, hint, ...waysOn(reason) };
}

function waysOn(reason: Reason): Pick<Problem, "copy" | "startOver"> {
  if (reason.reason === "protected") return { copy: reason.text };
  const said = reason.reason === "no-okr-table" ? reason.said.filter(({ mapping }) => mapping !== NO_MAPPING) : [];
  return said.length > 0 ? { startOver: said.map(({ tab }) => tab) } : {};
}

/** Says, a sentence each, what of the spreadsheet is not part of a review: the tab in front, and tables of other cycles. */
export function leftOutWords({ leftOut, setAside, cycle }: SheetReading): readonly string[] {
  const front = leftOut === null ? [] : [`${NO_TABLE[leftOut.why](leftOut.tab)} This is the review of the other tabs.`];
  const aside = setAside.map((table) => `Left out: ${table.cycle} on the tab “${table.tab}”, which is another cycle than ${cycle}.`);
  return [...front, ...new Set(aside)];
}

function words(reason: Reason): Words {
  switch (reason.reason) {
    case "no-okr-table":
      return [`${NO_TABLE[reason.why](reason.tab)}${elsewhere(reason.tabs)}`, HEADINGS];
    case "no-such-cell":
      return ["That cell is not there any more.", "The sheet has changed since the review. Review again to see where it is now."];
    case "no-such-fix":
      return ["That fix cannot be written.", `Review again, and choose it once more. ${UNTOUCHED}`];
    case "no-such-waiver":
      return ["That cannot be waived as it stands.", `Give a reason and the last day of the waiver. ${UNTOUCHED}`];
    case "waiver-over":
      return ["That day is over, so the waiver would not hold.", "Choose a last day from today on."];
    case "no-such-check":
      return ["That cannot be ticked.", "Review again, and tick it once more."];
    case "no-such-correction":
      return ["That cannot be said about this sheet.", `Review again, and choose it once more. ${UNTOUCHED}`];
    case "no-such-offer":
      return ["The sheet has changed since the review, so this is not what it needs any more.", `Review again to see what Keyline would write now. ${UNTOUCHED}`];
    case "no-such-tab":
      return [`There is no tab “${reason.tab}” any more.`, "It was renamed or deleted. Review again to see the tabs as they are now."];
    case "too-much-said":
      return [
        `More is said about the tab “${reason.tab}” than can be kept.`,
        "Move what is no OKR to another tab instead of leaving out row after row.",
      ];
    case "not-confirmed":
      return [
        `Keyline is not sure that the tab “${reason.tab}” holds OKRs, so nothing was published.`,
        "Say in the sidebar, under What Keyline sees, whether its columns are right.",
      ];
    case "cell-changed":
      return [`${cellAt(reason.place)} has changed since the review, so nothing was written there.`, "Review again to see what it says now."];
    case "is-formula":
      return [`${cellAt(reason.place)} holds a formula now, and Keyline never writes over one.`, "Change the formula, or the cells that it takes its value from."];
    case "rejected":
      return [`${cellAt(reason.place)} does not accept this value, so nothing was written there.`, "Its data validation allows only certain values; choose one of them, or change the rule."];
    case "protected":
      return [`${cellAt(reason.place)} is protected, so nothing was written there.`, `Ask ${someOf(reason.editors)} to write there:`];
    case "unexpected":
      return ["That did not work, and it is not your doing.", `Try again; if it happens again, reload the spreadsheet. ${UNTOUCHED}`];
    case "blocked":
      return [
        `${counted(reason.errors, "error")} still ${reason.errors === 1 ? "stands" : "stand"} in the way of publishing.`,
        "Fix what the review lists as errors, or waive it with a reason, then publish again. Warnings and hints do not block.",
      ];
    case "busy":
      return ["Somebody else is writing or publishing with Keyline right now.", `Try again in half a minute. ${UNTOUCHED}`];
    case "not-signed-in":
      return [
        "Google did not say who you are, so nothing was published.",
        `Allow Keyline to see your e-mail address when Google asks. ${SIGN_IN}`,
      ];
    case "unreachable":
      return [
        "The Keyline server cannot be reached right now.",
        `${UNTOUCHED} Try again in a few minutes: the same content never makes a second version.`,
      ];
    case "strange-answer":
      return [
        "The Keyline server gave an answer that makes no sense here.",
        `${UNTOUCHED} Try again in a few minutes; if it stays so, tell whoever runs your Keyline server (status ${reason.status}).`,
      ];
    case "refused":
      return [reason.answer.message, `${HINTS.get(reason.answer.code) ?? reason.answer.hint ?? SOON} ${UNTOUCHED}`];
    default:
      return unsent(unfitWords(reason));
  }
}

/** What a sheet holds that no version can hold, and the cure. */
export function unfitWords(reason: ContentProblem | TooLarge): Words {
  switch (reason.reason) {
    case "too-large":
      return [`This sheet makes ${reason.kilobytes} KB; a version can hold ${reason.limit} KB.`, "Shorten long texts, or spread the objectives over two spreadsheets."];
    case "text-too-long":
      return [`${at(reason.place)} holds ${reason.length} characters; a version keeps ${reason.limit} there.`, "Shorten the text, then publish again."];
    case "no-sentence":
      return [`${at(reason.place)} has numbers and no key result.`, "Write the key result, or clear the row."];
    case "duplicate-id":
      return [
        `${at(reason.place)} and row ${reason.first.row} have the same id.`,
        "Give one of them an id that is not used yet; an id that was published stays with its key result.",
      ];
    case "too-many-objectives":
      return [`This sheet has ${reason.count} objectives; a version can hold ${reason.limit}.`, SPREAD];
    case "too-many-key-results":
      return [`This sheet has ${reason.count} key results; a version can hold ${reason.limit}.`, SPREAD];
    case "negative-weight":
      return [`${at(reason.place)} has a weight below 0.`, "Write 0 or more; 0 leaves the key result out of the score."];
    case "number-too-large":
      return [
        `${at(reason.place)} holds a number that is too large to be kept exactly.`,
        "Write it in thousands or millions, with the unit beside it.",
      ];
    case "weights":
      return [
        `${at(reason.place)}: ${WEIGHTS[reason.problem]}`,
        "Give a weight to each key result of the objective that has a grade, or to none.",
      ];
  }
}

const NO_TABLE: Readonly<Record<NoTable, (tab: string) => string>> = {
  "empty": (tab) => `The tab “${tab}” is empty.`,
  "no-header-row": (tab) =>
    `There is no OKR table on the tab “${tab}”: no row has a heading for key results beside another one, such as owner or target.`,
  "check-in-log": (tab) => `The tab “${tab}” looks like a log of check-ins, not like the table of key results.`,
  "no-key-results": (tab) => `The table on the tab “${tab}” has headings, and no key result under them yet.`,
  "transposed": (tab) => `The key results on the tab “${tab}” stand in columns. Give each a row of its own (copy, then Paste special → Transposed).`,
  "excluded": (tab) => `Somebody has left out the tab “${tab}”.`,
};

const HEADINGS =
  "Name the columns in one row, for example: Objective, Key result, Owner, Start, Target, Current, Due. " +
  "German, French, Spanish, Portuguese, Norwegian and Japanese headings work too.";
const SIGN_IN = "Reload the spreadsheet and try again. With several Google accounts, sign in with one only.";
const SOON = "Try again in a few minutes.";
const LATER = "Nothing is lost. Try again later; a version that is already published stays as it is.";
const SPREAD = "Spread them over two spreadsheets, or hide the tabs that are done.";

/** How to go on for the refusals that a person can do something about; the others bring the Worker's own hint. */
const HINTS: ReadonlyMap<string, string> = new Map([
  ["not_signed_in", SIGN_IN],
  ["token_refused", SIGN_IN],
  ["token_expired", SIGN_IN],
  ["copied_sheet", "Publish from the original spreadsheet, or make a fresh copy of it: that becomes a sheet of its own when it is published."],
  [
    SHEET_NOT_FOUND,
    "It was erased, or your Keyline server was replaced. If it shall be published again, register it as new: its versions then start " +
      "again at 1 under a new link, and the old link stays closed.",
  ],
  ["idempotency_key_reused", "Review again, then publish again."],
  ["too_many_publishes", LATER],
  ["too_many_registrations", LATER],
]);

const WEIGHTS: Readonly<Record<WeightProblem["problem"], string>> = {
  "blank weight": "this key result has a grade and no weight, while others of its objective have one.",
  "negative weight": "the weight is below 0.",
  "weights sum to 0": "the weights of this objective add up to 0, so it has no score.",
  "more weights than grades": "there are more weights than key results.",
};

const unsent = ([message, cure]: Words): Words => [message, `${cure} ${NOT_SENT}`];

const elsewhere = (tabs: number): string =>
  tabs > 1 ? ` The other ${counted(tabs - 1, "tab")} that can be seen ${tabs === 2 ? "holds" : "hold"} none either.` : "";

const at = ({ tab, row }: Place): string => `Row ${row} on the tab “${tab}”`;

const cellAt = (place: Place): string => `${cellName(place)} on the tab “${place.tab}”`;

const someOf = (people: readonly string[]): string => (people.length > 0 ? people.join(" or ") : "whoever owns the spreadsheet");

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** Runs a call of the sidebar so that nothing raw ever reaches the person: an error is logged and told in kind words. */
export function told<T>(call: string, work: () => T): T | Problem {
  try {
    return work();
  } catch (error) {
    console.error(`${call}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return problem({ reason: "unexpected" });
  }
}
