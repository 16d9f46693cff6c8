import { expect, test } from "vitest";
import { client, PATIENCE, problemOf, type Countdown, type ScriptRun } from "../../../addon/sidebar/client.ts";
import { texts } from "../../../addon/sidebar/texts.ts";
import { clean } from "./reviews.ts";

const place = { tab: "OKRs", row: 5, column: 3 };
const forever: Countdown = () => () => undefined;

/** A google.script.run that hands every call to the test, with its two handlers. */
function scripted(onCall: (name: string, given: readonly unknown[], succeed: (answer: unknown) => void, fail: (error: unknown) => void) => void): ScriptRun {
  const runner = (succeed: (answer: unknown) => void, fail: (error: unknown) => void): ScriptRun => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    reviewSheet: (...given) => onCall("reviewSheet", given, succeed, fail),
    saveMapping: (...given) => onCall("saveMapping", given, succeed, fail),
    selectCell: (...given) => onCall("selectCell", given, succeed, fail),
    publishSheet: (...given) => onCall("publishSheet", given, succeed, fail),
    publishAsNew: (...given) => onCall("publishAsNew", given, succeed, fail),
    applyFixes: (...given) => onCall("applyFixes", given, succeed, fail),
    waiveFinding: (...given) => onCall("waiveFinding", given, succeed, fail),
    takeOffer: (...given) => onCall("takeOffer", given, succeed, fail),
    tickCheck: (...given) => onCall("tickCheck", given, succeed, fail),
  });
  return runner(() => undefined, () => undefined);
}

test("a call goes out by its name with its arguments, and its answer comes back as it is", async () => {
  const seen: unknown[] = [];
  const call = client(scripted((name, given, succeed) => (seen.push([name, ...given]), succeed({ ok: true, a1: "C5" }))), forever);
  expect(await call("selectCell", place)).toEqual({ ok: true, a1: "C5" });
  expect(seen).toEqual([["selectCell", place]]);
});

test.each([null, undefined, "done", 3, [], {}, { ok: "yes" }])("an answer that Google garbled into %j becomes a problem", async (garbled) => {
  const call = client(scripted((_name, _given, succeed) => succeed(garbled)), forever);
  expect(await call("reviewSheet")).toMatchObject({ ok: false, code: "unexpected" });
});

const FAILURES: readonly (readonly [said: string, code: string])[] = [
  ["PERMISSION_DENIED", "accounts"],
  ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", "accounts"],
  ["Authorization is required to perform that action.", "accounts"],
  ["NetworkError: Connection failure due to HTTP 0", "offline"],
  ["Service invoked too many times for one day: urlfetch.", "too-busy"],
  ["Exceeded maximum execution time", "slow"],
  ["TypeError: Cannot read properties of undefined (reading 'row')", "unexpected"],
  ["", "unexpected"],
];

test.each(FAILURES)("the failure %j is put into kind words", async (said, code) => {
  const call = client(scripted((_name, _given, _succeed, fail) => fail(new Error(said))), forever);
  const answer = await call("publishSheet");
  expect(answer).toMatchObject({ ok: false, code, message: expect.stringMatching(/^[A-Z].+\.$/), hint: expect.stringMatching(/^[A-Z].+\.$/) });
  expect(JSON.stringify(answer)).not.toContain(said === "" ? "undefined" : said);
});

test("with several accounts signed in, the cure is to sign in with one", () => {
  expect(problemOf(new Error("PERMISSION_DENIED")).hint).toContain("one account");
});

test("what is thrown need not be an Error", () => {
  expect(problemOf("Authorization is required").code).toBe("accounts");
  expect(problemOf(undefined).code).toBe("unexpected");
});

test("a call without an answer says so after the countdown, and ignores what comes later", async () => {
  const started: number[] = [];
  let answerLate: (answer: unknown) => void = () => undefined;
  const late: Countdown = (milliseconds, ring) => (started.push(milliseconds), ring(), () => undefined);
  const call = client(scripted((_name, _given, succeed) => (answerLate = succeed)), late);
  const answer = call("publishSheet");
  answerLate(clean);
  expect(await answer).toEqual({ ok: false, code: "slow", ...texts.slow.publishSheet });
  expect(started).toEqual([PATIENCE]);
});

test("an answer stops the countdown", async () => {
  let stopped = 0;
  const call = client(scripted((_name, _given, succeed) => succeed(clean)), () => () => (stopped += 1));
  expect(await call("reviewSheet")).toBe(clean);
  expect(stopped).toBe(1);
});

test("outside a spreadsheet every call says where to open Keyline", async () => {
  expect(await client(null, forever)("reviewSheet")).toEqual({ ok: false, code: "not-in-sheet", ...texts.notInSheet });
});
