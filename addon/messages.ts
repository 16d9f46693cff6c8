import type { Place } from "../shared/lint/finding.ts";
import type { NoTable } from "../shared/sheet/header-row.ts";
import type { ContentProblem } from "../shared/snapshot/content.ts";
import type { CallFailure } from "./client.ts";
import type { NoOkrTable } from "./sheet/read-sheet.ts";
import type { Problem } from "./sidebar/server-api.ts";

/** Every reason for which a call of the sidebar comes to nothing. */
export type Reason =
  | NoOkrTable
  | ContentProblem
  | CallFailure
  | { readonly reason: "blocked"; readonly errors: number }
  | { readonly reason: "busy" }
  | { readonly reason: "not-signed-in" }
  | { readonly reason: "too-large"; readonly kilobytes: number; readonly limit: number }
  | { readonly reason: "no-such-cell" }
  | { readonly reason: "unexpected" };

const UNTOUCHED = "Nothing in your sheet was changed.";

/** Says in words for the person what stood in the way, and how to go on. */
export function problem(reason: Reason): Problem {
  switch (reason.reason) {
    case "no-okr-table":
      return say("no_okr_table", `${LOOKED_FOR[reason.why](reason.tab)}${elsewhere(reason.tabs)}`, HEADINGS);
    case "blocked":
      return say("blocked", `${counted(reason.errors, "error")} still ${reason.errors === 1 ? "stands" : "stand"} in the way of publishing.`, "Fix what the review lists as errors, then publish again. Warnings and hints do not block.");
    case "busy":
      return say("busy", "Somebody else is publishing this sheet right now.", `Try again in half a minute. ${UNTOUCHED}`);
    case "not-signed-in":
      return say("not_signed_in", "Google did not say who you are, so nothing was published.", "Reload the spreadsheet and allow Keyline to see your e-mail address when Google asks. With several Google accounts, sign in with this one only.");
    case "too-large":
      return say("too_large", `This sheet makes ${reason.kilobytes} KB; a version can hold ${reason.limit} KB.`, `Shorten long notes and texts, or spread the objectives over two spreadsheets. ${UNTOUCHED}`);
    case "no-such-cell":
      return say("no_such_cell", "That cell is not there any more.", "The sheet has changed since the review. Review again to see where it is now.");
    case "unexpected":
      return say("unexpected", "That did not work, and it is not your doing.", `Try again; if it happens again, reload the spreadsheet. ${UNTOUCHED}`);
    case "unreachable":
      return say("unreachable", "The Keyline server cannot be reached right now.", `${UNTOUCHED} Try again in a few minutes: the same content never makes a second version.`);
    case "strange-answer":
      return say("strange_answer", "The Keyline server gave an answer that makes no sense here.", `${UNTOUCHED} Try again in a few minutes; if it stays so, tell whoever runs your Keyline server (status ${reason.status}).`);
    case "refused":
      return refused(reason);
    default:
      return unfit(reason);
  }
}

const LOOKED_FOR: Readonly<Record<NoTable, (tab: string) => string>> = {
  "empty": (tab) => `The tab “${tab}” is empty.`,
  "no-header-row": (tab) => `There is no OKR table on the tab “${tab}”: no row has a heading for key results beside another one, such as owner or target.`,
  "check-in-log": (tab) => `The tab “${tab}” looks like a log of check-ins, not like the table of key results.`,
  "no-key-results": (tab) => `The table on the tab “${tab}” has headings, and no key result under them yet.`,
};

const elsewhere = (tabs: number): string => (tabs > 1 ? ` The other ${counted(tabs - 1, "tab")} that can be seen ${tabs === 2 ? "holds" : "hold"} none either.` : "");

const HEADINGS =
  "Name the columns in one row, for example: Objective, Key result, Owner, Start, Target, Current, Due. German, French, Spanish, Portuguese, Norwegian and Japanese headings work too.";

const SIGN_IN = "Reload the spreadsheet and try again. With several Google accounts, sign in with one only.";
const LATER = "Nothing is lost. Try again later; a version that is already published stays as it is.";

/** How to go on for the refusals that a person can do something about; the others bring the Worker's own hint. */
const HINTS: Readonly<Record<string, string>> = {
  not_signed_in: SIGN_IN,
  token_refused: SIGN_IN,
  token_expired: SIGN_IN,
  copied_sheet: "Publish from the original spreadsheet, or make a fresh copy of it: a fresh copy is registered as a sheet of its own when it is published.",
  sheet_not_found: "If it was never published before, publish again and it is registered anew. Otherwise ask whoever published it last whether it was erased.",
  idempotency_key_reused: "Review again, then publish again.",
  too_many_publishes: LATER,
  too_many_registrations: LATER,
};

function refused({ answer }: Extract<CallFailure, { reason: "refused" }>): Problem {
  const hint = HINTS[answer.code] ?? answer.hint ?? "Try again in a few minutes.";
  return say(answer.code, answer.message, `${hint} ${UNTOUCHED}`);
}

function unfit(reason: ContentProblem): Problem {
  switch (reason.reason) {
    case "text-too-long":
      return say("text_too_long", `${at(reason.place)} holds ${reason.length} characters; a version keeps ${reason.limit} there.`, `Shorten the text, then publish again. Nothing was sent. ${UNTOUCHED}`);
    case "duplicate-id":
      return say("duplicate_id", `${at(reason.place)} and row ${reason.first.row} have the same id.`, "Give one of them an id that is not used yet; an id that was published stays with its key result.");
    case "too-many-objectives":
      return say("too_many", `This sheet has ${reason.count} objectives; a version can hold ${reason.limit}.`, `Spread them over two spreadsheets, or hide the tabs that are done. ${UNTOUCHED}`);
    case "too-many-key-results":
      return say("too_many", `This sheet has ${reason.count} key results; a version can hold ${reason.limit}.`, `Spread them over two spreadsheets, or hide the tabs that are done. ${UNTOUCHED}`);
    case "negative-weight":
      return say("weights", `${at(reason.place)} has a weight below 0.`, "Write 0 or more; 0 leaves the key result out of the score.");
    case "number-too-large":
      return say("number_too_large", `${at(reason.place)} holds a number with more than 15 digits, which cannot be kept exactly.`, `Write it in thousands or millions, with the unit beside it. ${UNTOUCHED}`);
    case "weights":
      return say("weights", `${at(reason.place)}: ${WEIGHTS[reason.problem]}`, "Give a weight to each key result of the objective that has a grade, or to none.");
  }
}

const WEIGHTS: Readonly<Record<Extract<ContentProblem, { reason: "weights" }>["problem"], string>> = {
  "blank weight": "this key result has a grade and no weight, while others of its objective have one.",
  "negative weight": "the weight is below 0.",
  "weights sum to 0": "the weights of this objective add up to 0, so it has no score.",
  "more weights than grades": "there are more weights than key results.",
};

const at = ({ tab, row }: Place): string => `Row ${row} on the tab “${tab}”`;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

const say = (code: string, message: string, hint: string): Problem => ({ ok: false, code, message, hint });

/** Runs a call of the sidebar so that nothing raw ever reaches the person: an error is logged and told in kind words. */
export function told<T>(call: string, work: () => T): T | Problem {
  try {
    return work();
  } catch (error) {
    console.error(`${call}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return problem({ reason: "unexpected" });
  }
}
