import { env } from "cloudflare:workers";
import { listDurableObjectIds, reset, runInDurableObject } from "cloudflare:test";
import { afterEach, expect, test } from "vitest";
import type { RegisterAnswer } from "../../shared/wire/api.ts";
import { publishRequest } from "../shared/wire/example.ts";
import { type Call, freshKey, linkPath, proofs, publish, refusal, register, rowsOf, send } from "./client.ts";
import { serveKeysOnly, tokenFor } from "./issuer.ts";

serveKeysOnly();
afterEach(() => reset());

type Route = readonly [name: string, call: (sheet: string, headers: Call["headers"]) => Promise<Response>];

const ROUTES: readonly Route[] = [
  ["publish", (sheet, headers) => send(`/v1/sheets/${sheet}/snapshots`, {
    method: "POST",
    body: JSON.stringify(publishRequest),
    headers: { ...headers, "Idempotency-Key": freshKey() },
  })],
  ["list", (sheet, headers) => send(`/v1/sheets/${sheet}/snapshots`, { headers: headers ?? {} })],
  ["read", (sheet, headers) => send(`/v1/sheets/${sheet}/snapshots/1`, { headers: headers ?? {} })],
  ["link", (sheet, headers) => send(`/v1/sheets/${sheet}/links`, { method: "POST", body: '{"show":"latest"}', headers: headers ?? {} })],
];

async function published(): Promise<RegisterAnswer> {
  const sheet = await register();
  await publish(sheet, publishRequest);
  return sheet;
}

test.each(ROUTES)("%s with another sheet's key looks like a sheet that does not exist", async (_name, call) => {
  const [mine, theirs] = [await published(), await published()];
  const before = await rowsOf(theirs);
  const wrongKey = await call(theirs.sheet, proofs(mine));
  const noSheet = await call("f".repeat(64), proofs(mine));
  expect([wrongKey.status, await wrongKey.text()]).toEqual([404, await noSheet.text()]);
  expect(noSheet.status).toBe(404);
  expect(await rowsOf(theirs)).toEqual(before);
});

test.each(ROUTES)("%s from a copy of the spreadsheet is refused with a way out", async (_name, call) => {
  const sheet = await published();
  const before = await rowsOf(sheet);
  const answer = await call(sheet.sheet, { ...proofs(sheet), "Keyline-Spreadsheet": "a-copy" });
  const body = await answer.json<{ code: string; hint: string }>();
  expect([answer.status, body.code]).toEqual([409, "copied_sheet"]);
  expect(body.hint).toContain("Register this copy");
  expect(await rowsOf(sheet)).toEqual(before);
});

test.each(ROUTES)("%s without a sign-in is refused, whatever key comes with it", async (_name, call) => {
  const sheet = await published();
  expect(await refusal(await call(sheet.sheet, { ...proofs(sheet), Authorization: null }))).toEqual([401, "not_signed_in"]);
});

test.each(ROUTES)("%s is open to every person who holds the sheet's key", async (_name, call) => {
  const sheet = await published();
  const answer = await call(sheet.sheet, { ...proofs(sheet), Authorization: `Bearer ${await tokenFor("noor")}` });
  expect(answer.ok).toBe(true);
});

const IDS = ["x", "0".repeat(63), "A".repeat(64), "f".repeat(64), "%00", "..%2f", "' OR 1=1 --"];

test.each(IDS)("the made-up id %j is unknown and wakes no object", async (id) => {
  const { key } = await register();
  const before = (await listDurableObjectIds(env.SHEETS)).length;
  const headers = proofs({ sheet: id, key });
  for (const [, call] of ROUTES) expect(await refusal(await call(encodeURIComponent(id), headers))).toEqual([404, "sheet_not_found"]);
  expect((await listDurableObjectIds(env.SHEETS)).length).toBe(before);
});

test.each(ROUTES)("%s on an id of ours that was never registered finds nothing and writes nothing", async (_name, call) => {
  const { key } = await register();
  const sheet = env.SHEETS.newUniqueId().toString();
  expect(await refusal(await call(sheet, proofs({ sheet, key })))).toEqual([404, "sheet_not_found"]);
  expect(await rowsOf({ sheet })).toBeNull();
});

test.each([" ", "x", "k".repeat(43), "k".repeat(5000)])("the key %j opens nothing", async (key) => {
  const { sheet } = await published();
  for (const [, call] of ROUTES) expect((await call(sheet, proofs({ sheet, key }))).ok).toBe(false);
});

test("keys, tokens and links are kept only as hashes", async () => {
  const sheet = await published();
  const path = await linkPath(sheet);
  const stub = env.SHEETS.get(env.SHEETS.idFromString(sheet.sheet));
  const everything = await runInDurableObject(stub, (_object, { storage: { sql } }) =>
    JSON.stringify(["sheet", "snapshot", "answer", "link"].map((table) => sql.exec(`SELECT * FROM ${table}`).toArray())));
  for (const secret of [sheet.key, path.slice("/p/".length), "@example.com"]) expect(everything).not.toContain(secret);
  expect(everything).toContain("mira");
});
