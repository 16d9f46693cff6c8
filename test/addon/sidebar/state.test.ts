import { expect, test } from "vitest";
import { announcement, isAsking, next, START, summary, type Event, type State } from "../../../addon/sidebar/state.ts";
import { clean, finding, fixable, flawed, mended, noTable, publishable, third, unseen, workerDown } from "./reviews.ts";

const after = (...events: readonly Event[]): State => events.reduce(next, START);
const reviewed: Event = { type: "reviewed", answer: publishable };
const first = finding("warning", "missing-owner", 4, 3, "No owner.");
const second = finding("warning", "missing-owner", 5, 3, "No owner.");

test("it starts by waiting for a review", () => {
  expect(START).toMatchObject({ review: null, doing: "review" });
  expect(announcement(START)).toBe("Reading the sheet…");
});

test("a failed first review is a problem, which stays in sight while it is tried again", () => {
  const failed = after({ type: "reviewed", answer: noTable });
  expect(failed).toMatchObject({ review: null, doing: null, problem: noTable });
  expect(next(failed, { type: "review-asked" })).toMatchObject({ doing: "review", problem: noTable });
});

test("a failed second review keeps the findings of the first", () => {
  expect(after(reviewed, { type: "review-asked" }, { type: "reviewed", answer: noTable })).toMatchObject({ review: publishable, problem: noTable });
});

test("a publish becomes what was published last", () => {
  const state = after(reviewed, { type: "publish-asked" }, { type: "published", answer: third });
  expect(state).toMatchObject({ doing: null, done: third, problem: null });
  expect(state.review?.published).toEqual({ version: 3, at: third.at, url: third.url });
});

test("a refused publish changes nothing but says why", () => {
  expect(after(reviewed, { type: "publish-asked" }, { type: "published", answer: workerDown })).toMatchObject({ review: publishable, done: null, problem: workerDown });
});

test("another review puts away the outcome of the publish, another publish its problem", () => {
  expect(after(reviewed, { type: "published", answer: third }, { type: "review-asked" }).done).toBeNull();
  expect(after(reviewed, { type: "published", answer: workerDown }, { type: "publish-asked" }).problem).toBeNull();
});

test("a chosen finding stays chosen over another review", () => {
  const chosen = after(reviewed, { type: "finding-chosen", finding: first });
  const again = next(next(chosen, { type: "review-asked" }), { type: "reviewed", answer: flawed });
  expect(again.selected).toBe(chosen.selected);
  expect(chosen.selected).not.toBe(after(reviewed, { type: "finding-chosen", finding: second }).selected);
});

test("a late refusal to select a cell is not said about the finding chosen since", () => {
  const gone: Event = { type: "cell-selected", finding: first, answer: noTable };
  expect(after(reviewed, { type: "finding-chosen", finding: first }, gone).notSelected).toEqual(noTable);
  expect(after(reviewed, { type: "finding-chosen", finding: first }, { type: "finding-chosen", finding: second }, gone).notSelected).toBeNull();
});

const SPOKEN: readonly (readonly [string, State, string])[] = [
  ["findings", after({ type: "reviewed", answer: flawed }), "2 errors, 2 warnings, 1 hint"],
  ["no findings", after({ type: "reviewed", answer: clean }), "Nothing to fix. Well done!"],
  ["another review", after(reviewed, { type: "review-asked" }), "Reading the sheet again…"],
  ["publishing", after(reviewed, { type: "publish-asked" }), "Publishing…"],
  ["a publish", after(reviewed, { type: "published", answer: third }), "Version 3 published"],
  ["an unchanged publish", after(reviewed, { type: "published", answer: { ...third, unchanged: true } }), "Nothing changed since version 3"],
  ["a problem", after({ type: "reviewed", answer: { ...noTable, hint: null } }), noTable.message],
  ["a problem with a hint", after(reviewed, { type: "published", answer: workerDown }), `${workerDown.message} ${workerDown.hint}`],
];

test.each(SPOKEN)("%s: a screen reader hears it in one sentence", (_what, state, words) => {
  expect(announcement(state)).toBe(words);
});

test("a sheet without key results is not praised", () => {
  expect(summary({ ...clean, objectives: [] })).toBe("No key results yet");
});

test("a filter under which nothing is left opens again, so that an empty list is no praise", () => {
  const filtered = after({ type: "reviewed", answer: fixable }, { type: "filtered", filter: "error" });
  expect(next(filtered, { type: "reviewed", answer: fixable }).filter).toBe("error");
  expect(next(filtered, { type: "reviewed", answer: mended }).filter).toBe("all");
});

test("what was written is said with what takes it back, until something else is written or published", () => {
  const undo = [{ place: { tab: "OKRs", row: 4, column: 5 }, expected: 40, replacement: "40 " }];
  const fixed = after(reviewed, { type: "write-asked" }, { type: "fixed", answer: { ok: true, undo, refused: [workerDown] } });
  expect(fixed.notice).toEqual({ words: "Written to E4.", hint: workerDown.message, wrong: false, undo, copy: null });
  expect(next(fixed, { type: "reviewed", answer: mended }).notice).toBe(fixed.notice);
  expect(next(fixed, { type: "write-asked" }).notice).toBeNull();
  expect(next(fixed, { type: "publish-asked" }).notice).toBeNull();
});

test("what could not be written is said until another finding is chosen, and there is nothing to take back", () => {
  expect(after(reviewed, { type: "fixed", answer: workerDown }).notice).toEqual({ words: workerDown.message, hint: workerDown.hint, wrong: true, undo: [], copy: null });
  expect(after(reviewed, { type: "fixed", answer: workerDown }, { type: "finding-chosen", finding: first }).notice).toBeNull();
});

test("what was said is answered with a review; where nothing is left to review, its message takes the page", () => {
  expect(after(reviewed, { type: "corrected", answer: flawed })).toMatchObject({ review: flawed, doing: null });
  const nothing = { ...noTable, startOver: ["OKRs"] };
  expect(after(reviewed, { type: "corrected", answer: nothing })).toMatchObject({ review: null, problem: nothing });
  expect(after(reviewed, { type: "corrected", answer: workerDown })).toMatchObject({ review: publishable, problem: null, notice: { words: workerDown.message, wrong: true } });
});

test("a sheet asks until somebody has agreed, and again when what was said does not fit any more", () => {
  expect([flawed, unseen].map(isAsking)).toEqual([false, true]);
  expect(isAsking({ ...flawed, tabs: flawed.tabs.map((tab) => ({ ...tab, lost: [{ meaning: "target", header: "Plan" }] })) })).toBe(true);
});
