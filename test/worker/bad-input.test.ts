import { reset } from "cloudflare:test";
import { afterEach, expect, test } from "vitest";
import type { SnapshotKeyResult } from "../../shared/wire/snapshot.ts";
import { keyResult, publishRequest } from "../shared/wire/example.ts";
import { type Call, freshKey, proofs, publish, refusal, register, rowsOf, send, sendPublish } from "./client.ts";
import { serveKeysOnly } from "./issuer.ts";

serveKeysOnly();
afterEach(() => reset());

const SIZE_LIMIT = 512 * 1024;
const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(text));

function publishWith(change: Partial<SnapshotKeyResult> & Readonly<Record<string, unknown>>): string {
  const [objective] = publishRequest.content.objectives;
  const objectives = [{ ...objective, keyResults: [{ ...keyResult, ...change }] }];
  return JSON.stringify({ ...publishRequest, content: { ...publishRequest.content, objectives } });
}

const good = JSON.stringify(publishRequest);
const SENTENCE = JSON.stringify(keyResult.text);
const deep = (depth: number): string => `{"kind":${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}}`;

const REFUSED: readonly [name: string, body: BodyInit, status: number, code: string][] = [
  ["nothing", "", 400, "not_json"],
  ["text that is no JSON", '{"kind":', 400, "not_json"],
  ["JSON with a comment", `${good}//`, 400, "not_json"],
  ["NaN", '{"base":NaN}', 400, "not_json"],
  ["a byte order mark", `\ufeff${good}`, 400, "not_json"],
  ["bytes that are no UTF-8", new Uint8Array([0x22, 0xff, 0x22]), 400, "not_utf8"],
  ["a surrogate written as UTF-8", new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), 400, "not_utf8"],
  ["a list", "[]", 422, "wrong_value"],
  ["null", "null", 422, "wrong_value"],
  ["nine levels", deep(9), 422, "too_deep"],
  ["a hundred thousand levels", deep(100_000), 422, "too_deep"],
  ["a key twice", good.replace('"base":0', '"base":0,"base":1'), 422, "duplicate_key"],
  ["__proto__", good.replace('"base":0', '"base":0,"__proto__":{"polluted":1}'), 422, "forbidden_key"],
  ["a field named constructor", good.replace('"base":0', '"base":0,"constructor":{"prototype":1}'), 422, "unknown_field"],
  ["a field named toString", good.replace('"base":0', '"base":0,"toString":1'), 422, "unknown_field"],
  ["1e400", good.replace('"weight":2', '"weight":1e400'), 422, "number_too_large"],
  ["-1e400", good.replace('"progress":0.5', '"progress":-1e400'), 422, "number_too_large"],
  ["a whole number that would be rounded", good.replace('"weight":2', '"weight":9007199254740993'), 422, "integer_too_large"],
  ["half a character", good.replace(SENTENCE, '"half \\ud83d"'), 422, "lone_surrogate"],
  ["a field nobody knows", JSON.stringify({ ...publishRequest, version: 9 }), 422, "unknown_field"],
  ["a field nobody knows, deep inside", publishWith({ role: "owner" }), 422, "unknown_field"],
  ["a sentence of 501 characters", publishWith({ text: "a".repeat(501) }), 422, "text_too_long"],
  ["a NUL in a sentence", publishWith({ text: "a\0b" }), 422, "wrong_value"],
  ["the thirtieth of February", publishWith({ due: "2026-02-30" }), 422, "not_a_date"],
  ["61 confidences", publishWith({ confidences: Array.from({ length: 61 }, () => ({ date: "2026-11-02", value: 1 })) }), 422, "too_many"],
  ["a negative base", good.replace('"base":0', '"base":-1'), 422, "wrong_value"],
  ["SQL where a kind belongs", good.replace('"kind":"publish"', '"kind":"publish\'); DROP TABLE snapshot; --"'), 422, "wrong_value"],
];

test.each(REFUSED)("a publish of %s is refused and writes nothing", async (_name, body, status, code) => {
  const sheet = await register();
  await publish(sheet, publishRequest);
  const before = await rowsOf(sheet);
  expect(await refusal(await sendPublish(sheet, body))).toEqual([status, code]);
  expect(await rowsOf(sheet)).toEqual(before);
  expect("polluted" in {}).toBe(false);
});

test("a refusal names the field and never repeats what was sent", async () => {
  const sheet = await register();
  const answer = await sendPublish(sheet, publishWith({ text: "secret plan ".repeat(50), "secret field": 1 }));
  const text = await answer.text();
  expect(JSON.parse(text)).toMatchObject({ field: "content.objectives.0.keyResults.0.text" });
  expect(text).not.toContain("secret");
});

/** A body that comes in pieces and without its length; it tells how much of it was taken. */
function inPieces(total: number): { readonly stream: ReadableStream<Uint8Array>; readonly taken: () => number } {
  const piece = bytes("a".repeat(16 * 1024));
  let taken = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (taken >= total) return controller.close();
      taken += piece.byteLength;
      controller.enqueue(piece);
    },
  });
  return { stream, taken: () => taken };
}

test("a publish of 600 KB is refused by its length", async () => {
  const sheet = await register();
  const before = await rowsOf(sheet);
  expect(await refusal(await sendPublish(sheet, bytes("a".repeat(600 * 1024))))).toEqual([413, "body_too_large"]);
  expect(await rowsOf(sheet)).toEqual(before);
});

test("a publish that never ends is refused without a length, and reading stops early", async () => {
  const sheet = await register();
  const before = await rowsOf(sheet);
  const { stream, taken } = inPieces(100 * 1024 * 1024);
  expect(await refusal(await sendPublish(sheet, stream))).toEqual([413, "body_too_large"]);
  expect(taken()).toBeLessThan(2 * SIZE_LIMIT);
  expect(await rowsOf(sheet)).toEqual(before);
});

test("a publish of exactly 512 KB is read, one byte more is not", async () => {
  const sheet = await register();
  const padded = (length: number) => good + " ".repeat(length - bytes(good).byteLength);
  expect(await refusal(await sendPublish(sheet, padded(SIZE_LIMIT + 1)))).toEqual([413, "body_too_large"]);
  expect((await sendPublish(sheet, padded(SIZE_LIMIT))).status).toBe(201);
});

const HEADERS: readonly [name: string, headers: NonNullable<Call["headers"]>, status: number, code: string][] = [
  ["no content type", { "Content-Type": null }, 415, "content_type_refused"],
  ["a form", { "Content-Type": "application/x-www-form-urlencoded" }, 415, "content_type_refused"],
  ["text", { "Content-Type": "text/plain" }, 415, "content_type_refused"],
  ["JSON in another encoding", { "Content-Type": "application/json; charset=utf-16" }, 415, "content_type_refused"],
  ["a compressed body", { "Content-Encoding": "gzip" }, 415, "encoding_refused"],
  ["no sheet key", { "Keyline-Key": null }, 400, "header_missing"],
  ["no spreadsheet", { "Keyline-Spreadsheet": null }, 400, "header_missing"],
];

test.each(HEADERS)("a publish with %s is refused and writes nothing", async (_name, headers, status, code) => {
  const sheet = await register();
  const before = await rowsOf(sheet);
  expect(await refusal(await sendPublish(sheet, bytes(good), headers))).toEqual([status, code]);
  expect(await rowsOf(sheet)).toEqual(before);
});

test.each(["application/json", "application/json; charset=utf-8", 'Application/JSON;charset="UTF-8"'])("a publish as %s is read", async (type) => {
  const sheet = await register();
  expect((await sendPublish(sheet, good, { "Content-Type": type })).status).toBe(201);
});

const REGISTRATIONS: readonly [name: string, body: object][] = [
  ["a zone that is an abbreviation", { spreadsheet: "s", title: "t", zone: "PST" }],
  ["a title of 201 characters", { spreadsheet: "s", title: "a".repeat(201), zone: "UTC" }],
  ["a path for a spreadsheet", { spreadsheet: "../s", title: "t", zone: "UTC" }],
  ["a key of its own", { spreadsheet: "s", title: "t", zone: "UTC", key: "mine" }],
];

test.each(REGISTRATIONS)("a registration with %s is refused", async (_name, body) => {
  expect((await send("/v1/sheets", { method: "POST", body: JSON.stringify(body) })).status).toBe(422);
});

test.each(["?limit=0", "?limit=101", "?limit=1e2", "?limit=2&limit=3", "?before=-1", "?before=x", "?key=abc", "?_"])(
  "a list with the query %s is refused",
  async (query) => {
    const sheet = await register();
    const answer = await send(`/v1/sheets/${sheet.sheet}/snapshots${query}`, { headers: proofs(sheet) });
    expect(await refusal(answer)).toEqual([400, "query_refused"]);
  },
);

test("a publish, a registration and a link take no query", async () => {
  const sheet = await register();
  const call = { method: "POST", body: good, headers: { ...proofs(sheet), "Idempotency-Key": freshKey() } };
  for (const path of ["/v1/sheets", `/v1/sheets/${sheet.sheet}/snapshots`, `/v1/sheets/${sheet.sheet}/links`]) {
    expect(await refusal(await send(`${path}?key=${sheet.key}`, call))).toEqual([400, "query_refused"]);
  }
});

const PATHS: readonly [method: string, path: string, status: number, code: string][] = [
  ["GET", "/", 404, "route_not_found"],
  ["GET", "/v1", 404, "route_not_found"],
  ["GET", "/v2/sheets", 404, "route_not_found"],
  ["POST", "/v1//sheets", 404, "route_not_found"],
  ["GET", "/v1/sheets/../healthz/x", 404, "route_not_found"],
  ["GET", "/v1/sheets", 405, "method_not_allowed"],
  ["OPTIONS", "/v1/sheets", 405, "method_not_allowed"],
  ["PUT", "/v1/sheets/x/snapshots", 405, "method_not_allowed"],
  ["DELETE", "/v1/sheets/x/snapshots/1", 405, "method_not_allowed"],
  ["GET", "/v1/sheets/x/links", 405, "method_not_allowed"],
  ["POST", "/p/x", 405, "method_not_allowed"],
  ["POST", "/healthz", 405, "method_not_allowed"],
];

test.each(PATHS)("%s %s is answered as JSON with status %i", async (method, path, status, code) => {
  const answer = await send(path, { method });
  expect(answer.headers.get("Content-Type")).toContain("application/json");
  expect(await refusal(answer)).toEqual([status, code]);
});

test("a wrong method is told which methods the address answers to", async () => {
  expect((await send("/v1/sheets/x/snapshots", { method: "PATCH" })).headers.get("Allow")).toBe("POST, GET");
});

test("the health check answers without a sign-in", async () => {
  const answer = await send("/healthz", { headers: { Authorization: null } });
  expect([answer.status, await answer.json()]).toEqual([200, { ok: true }]);
});

test.each(["0", "01", "1.0", "x", "2", "99999999999"])("there is no version %s of a sheet with one", async (version) => {
  const sheet = await register();
  await publish(sheet, publishRequest);
  const answer = await send(`/v1/sheets/${sheet.sheet}/snapshots/${version}`, { headers: proofs(sheet) });
  expect(await refusal(answer)).toEqual([404, "version_not_found"]);
});
