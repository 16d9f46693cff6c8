import { expect, test } from "vitest";
import { problem, type Reason } from "../../addon/messages.ts";

const place = { tab: "OKRs", row: 7, column: 3 };
const refused = (code: string, hint?: string): Reason => ({ reason: "refused", status: 400, answer: { code, message: "The Worker says why.", ...(hint ? { hint } : {}) } });

const REASONS: readonly { readonly reason: Reason; readonly code: string; readonly says: RegExp }[] = [
  { reason: { reason: "no-okr-table", tab: "Notes", why: "empty", said: [], tabs: 1 }, code: "no_okr_table", says: /“Notes” is empty\.$/ },
  { reason: { reason: "no-okr-table", tab: "Log", why: "check-in-log", said: [], tabs: 3 }, code: "no_okr_table", says: /log of check-ins.* other 2 tabs .* hold none/ },
  { reason: { reason: "blocked", errors: 1 }, code: "blocked", says: /^1 error still stands/ },
  { reason: { reason: "blocked", errors: 2 }, code: "blocked", says: /^2 errors still stand / },
  { reason: { reason: "too-large", kilobytes: 600, limit: 512 }, code: "too_large", says: /600 KB.*512 KB/ },
  { reason: { reason: "text-too-long", place, length: 501, limit: 500 }, code: "text_too_long", says: /^Row 7 on the tab “OKRs” holds 501 characters.*500/ },
  { reason: { reason: "no-sentence", place }, code: "no_sentence", says: /^Row 7/ },
  { reason: { reason: "duplicate-id", id: "A1", place, first: { ...place, row: 2 } }, code: "duplicate_id", says: /^Row 7.* row 2 / },
  { reason: { reason: "too-many-objectives", count: 51, limit: 50 }, code: "too_many_objectives", says: /51 objectives.*50/ },
  { reason: { reason: "too-many-key-results", count: 501, limit: 500 }, code: "too_many_key_results", says: /501 key results.*500/ },
  { reason: { reason: "negative-weight", place }, code: "negative_weight", says: /^Row 7/ },
  { reason: { reason: "number-too-large", place }, code: "number_too_large", says: /^Row 7/ },
  { reason: { reason: "weights", problem: "weights sum to 0", place }, code: "weights", says: /^Row 7.*add up to 0/ },
  { reason: refused("wrong_value", "Look again."), code: "wrong_value", says: /The Worker says why/ },
  { reason: refused("constructor"), code: "constructor", says: /The Worker says why/ },
];

test.each(REASONS)("$code: says what stood in the way and how to go on, in whole sentences", ({ reason, code, says }) => {
  const { ok, message, hint, ...rest } = problem(reason);
  expect({ ok, code: rest.code }).toEqual({ ok: false, code });
  expect(message).toMatch(says);
  expect(hint).toMatch(/^[A-Z].*\.$/);
  expect(`${message} ${hint}`).not.toMatch(/undefined|function|\[object/);
});

test("the Worker's own hint is passed on where there is no better one", () => {
  expect(problem(refused("wrong_value", "Look again.")).hint).toMatch(/^Look again\. Nothing in your sheet was changed\.$/);
  expect(problem(refused("token_expired", "For programmers.")).hint).toMatch(/^Reload the spreadsheet/);
});
