import { expect, test } from "vitest";
import { readErrorAnswer, readLinkAnswer, readPublishAnswer, readRegisterAnswer } from "../../../shared/wire/answers.ts";

const published = { version: 3, at: "2026-11-20T09:00:00.000Z", contentHash: "aa", chain: "bb", unchanged: false };

test("reads each answer and leaves fields it does not know aside", () => {
  expect(readRegisterAnswer({ sheet: "s", key: "k", later: 1 })).toEqual({ ok: true, value: { sheet: "s", key: "k" } });
  expect(readPublishAnswer({ ...published, later: 1 })).toEqual({ ok: true, value: published });
  expect(readLinkAnswer({ link: "l", url: "u" })).toEqual({ ok: true, value: { link: "l", url: "u" } });
  expect(readErrorAnswer({ code: "c", message: "m", hint: "h" })).toEqual({ ok: true, value: { code: "c", message: "m", hint: "h" } });
});

const UNEXPECTED: readonly unknown[] = [
  null, undefined, "<html>", 7, [], {}, { sheet: 1, key: 2, link: 3, url: 4, code: 5, message: 6 }, { sheet: "", key: "" },
];

test.each(UNEXPECTED)("does not take %j for an answer", (json) => {
  for (const read of [readRegisterAnswer, readPublishAnswer, readLinkAnswer, readErrorAnswer]) {
    expect(read(json)).toEqual({ ok: false, error: "unexpected-answer" });
  }
});

test.each([{ version: 0 }, { version: 1.5 }, { version: "3" }, { unchanged: "no" }, { at: 7 }])("does not take a publish with %j", (change) => {
  expect(readPublishAnswer({ ...published, ...change })).toEqual({ ok: false, error: "unexpected-answer" });
});
