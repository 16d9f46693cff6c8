import { env } from "cloudflare:workers";
import { reset, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { afterEach, expect, test } from "vitest";
import { sha256 } from "../../worker/bytes.ts";
import { publishRequest } from "../shared/wire/example.ts";
import { proofs, publish, refusal, register, rowsOf, send } from "./client.ts";
import { issuer, serveKeysOnly, tokenFor } from "./issuer.ts";

serveKeysOnly();
afterEach(() => reset());

const DAY_MS = 86_400_000;
const stubOf = (sheet: string) => env.SHEETS.get(env.SHEETS.idFromString(sheet));
const alarmOf = (sheet: string) => runInDurableObject(stubOf(sheet), (_object, { storage }) => storage.getAlarm());

test("a registration gives an id and a key of 32 random bytes, and both differ each time", async () => {
  const [one, other] = [await register(), await register()];
  expect(one.sheet).toMatch(/^[0-9a-f]{64}$/);
  expect(one.key).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect([one.sheet === other.sheet, one.key === other.key]).toEqual([false, false]);
});

test("a registration that is never used is erased a day later, and its key then opens nothing", async () => {
  const sheet = await register();
  expect(await alarmOf(sheet.sheet)).toBeGreaterThan(Date.now() + DAY_MS - 60_000);
  expect(await runDurableObjectAlarm(stubOf(sheet.sheet))).toBe(true);
  expect(await rowsOf(sheet)).toBeNull();
  expect(await refusal(await send(`/v1/sheets/${sheet.sheet}/snapshots`, { headers: proofs(sheet) }))).toEqual([404, "sheet_not_found"]);
});

test("the first use of the key, even a read, keeps the registration", async () => {
  const sheet = await register();
  expect((await send(`/v1/sheets/${sheet.sheet}/snapshots`, { headers: proofs(sheet) })).status).toBe(200);
  expect(await alarmOf(sheet.sheet)).toBeNull();
  expect(await runDurableObjectAlarm(stubOf(sheet.sheet))).toBe(false);
});

test("a use that is refused does not keep the registration", async () => {
  const sheet = await register();
  await send(`/v1/sheets/${sheet.sheet}/snapshots`, { headers: { ...proofs(sheet), "Keyline-Spreadsheet": "a-copy" } });
  expect(await alarmOf(sheet.sheet)).not.toBeNull();
});

test("an alarm that rings late leaves a sheet in use alone", async () => {
  const sheet = await register();
  await publish(sheet, publishRequest);
  await runInDurableObject(stubOf(sheet.sheet), (_object, { storage }) => storage.setAlarm(Date.now() + DAY_MS));
  expect(await runDurableObjectAlarm(stubOf(sheet.sheet))).toBe(true);
  expect(await rowsOf(sheet)).toMatchObject({ sheet: 1, snapshot: 1 });
});

test("a person registers twenty sheets a day, and others are not held up by that", async () => {
  for (let i = 0; i < 20; i++) await register();
  const body = JSON.stringify({ spreadsheet: "s", title: "t", zone: "UTC" });
  const answer = await send("/v1/sheets", { method: "POST", body });
  const wait = Number(answer.headers.get("Retry-After"));
  expect(await refusal(answer)).toEqual([429, "too_many_registrations"]);
  expect(wait).toBeGreaterThan(86_000);
  const noor = { Authorization: `Bearer ${await tokenFor("noor")}` };
  expect((await send("/v1/sheets", { method: "POST", body, headers: noor })).status).toBe(201);
});

test("the count of registrations is forgotten after a day", async () => {
  await register();
  const mira = env.PEOPLE.get(env.PEOPLE.idFromName(await sha256(`${issuer.issuer}\nmira`)));
  const tables = () => runInDurableObject(mira, (_object, { storage: { sql } }) =>
    sql.exec("SELECT name FROM sqlite_schema WHERE name = 'registration'").toArray().length);
  expect(await tables()).toBe(1);
  expect(await runDurableObjectAlarm(mira)).toBe(true);
  expect(await tables()).toBe(0);
});

test("an empty registered sheet takes no more than 64 KB", async () => {
  const sheet = await register();
  const size = await runInDurableObject(stubOf(sheet.sheet), (_object, { storage: { sql } }) => sql.databaseSize);
  expect(size).toBeLessThanOrEqual(64 * 1024);
});
