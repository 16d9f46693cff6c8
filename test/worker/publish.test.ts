import { env } from "cloudflare:workers";
import { reset, runInDurableObject } from "cloudflare:test";
import { afterEach, expect, test } from "vitest";
import { canonicalJson } from "../../shared/snapshot/canonical.ts";
import type { PublishAnswer, PublishRequest } from "../../shared/wire/snapshot.ts";
import { sha256 } from "../../worker/bytes.ts";
import { publishRequest } from "../shared/wire/example.ts";
import { freshKey, proofs, publish, refusal, register, rowsOf, send, sendPublish, titled } from "./client.ts";
import { claimsOf, issuer, serveKeysOnly, sign, tokenFor } from "./issuer.ts";

serveKeysOnly();
afterEach(() => reset());

const canonical = (value: unknown): string => {
  const text = canonicalJson(value);
  if (!text.ok) throw new Error(text.error);
  return text.value;
};

/** The chain of a version that mira published, worked out from its definition. */
function chainAfter(previous: string, { version, at, contentHash }: PublishAnswer): Promise<string> {
  const who = { issuer: issuer.issuer, subject: "mira", name: "mira" };
  const { kind, profile, review } = publishRequest;
  const entry = canonical({ version, at, who, kind, profile, review, reasons: [] });
  return sha256(`${previous}\n${contentHash}\n${entry}`);
}

test("a registered sheet publishes, and reads back exactly what it sent", async () => {
  const sheet = await register();
  const published = await publish(sheet, publishRequest);
  expect(published).toMatchObject({ version: 1, unchanged: false, contentHash: await sha256(canonical(publishRequest.content)) });
  const read = await send(`/v1/sheets/${sheet.sheet}/snapshots/1`, { headers: proofs(sheet) });
  const { kind, profile, review, content } = publishRequest;
  const { at, contentHash, chain } = published;
  const expected = { version: 1, at, by: "mira", kind, profile, review, contentHash, chain, content };
  expect([read.status, await read.json()]).toEqual([200, expected]);
});

test("each version reads back as itself, however often and in whatever order", async () => {
  const sheet = await register();
  for (const title of ["one", "two"]) await publish(sheet, titled(title));
  const titles = [];
  for (const version of [1, 1, 2, 2, 1]) {
    const read = await send(`/v1/sheets/${sheet.sheet}/snapshots/${version}`, { headers: proofs(sheet) });
    titles.push((await read.json<{ content: { title: string } }>()).content.title);
  }
  expect(titles).toEqual(["one", "one", "two", "two", "one"]);
});

test("the chain ties each version to the one before, its content and who made it", async () => {
  const sheet = await register();
  let previous = "0".repeat(64);
  for (const title of ["one", "two"]) {
    const answer = await publish(sheet, titled(title));
    expect(answer.chain).toBe(await chainAfter(previous, answer));
    previous = answer.chain;
  }
});

test("the same content and kind as the latest makes no new version, whoever sends it", async () => {
  const sheet = await register();
  const first = await publish(sheet, publishRequest);
  const again = await publish(sheet, { ...publishRequest, base: 1 }, { Authorization: `Bearer ${await tokenFor("noor")}` });
  expect(again).toEqual({ ...first, unchanged: true });
  expect(await rowsOf(sheet)).toMatchObject({ snapshot: 1, content: 1 });
});

test("another kind is a new version of the same content, which is kept once", async () => {
  const sheet = await register();
  await publish(sheet, publishRequest);
  const closed = await publish(sheet, { ...publishRequest, kind: "close" });
  expect([closed.version, closed.unchanged]).toEqual([2, false]);
  expect(await rowsOf(sheet)).toMatchObject({ snapshot: 2, content: 1 });
});

test("going back to earlier content is a third version", async () => {
  const sheet = await register();
  const versions = [];
  for (const title of ["A", "B", "A"]) versions.push((await publish(sheet, titled(title))).version);
  expect(versions).toEqual([1, 2, 3]);
  expect(await rowsOf(sheet)).toMatchObject({ snapshot: 3, content: 2 });
});

test("twenty publishes at once get versions without gaps, and an unbroken chain", async () => {
  const sheet = await register();
  const published = await Promise.all(Array.from({ length: 20 }, (_, index) => publish(sheet, titled(`plan ${index}`))));
  const byVersion = [...published].sort((one, other) => one.version - other.version);
  expect(byVersion.map(({ version }) => version)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  let previous = "0".repeat(64);
  for (const answer of byVersion) {
    expect(answer.chain).toBe(await chainAfter(previous, answer));
    previous = answer.chain;
  }
});

test("a repeated publish gets the same answer and writes nothing more", async () => {
  const sheet = await register();
  const headers = { "Idempotency-Key": freshKey() };
  const first = await publish(sheet, publishRequest, headers);
  await publish(sheet, titled("meanwhile"));
  const before = await rowsOf(sheet);
  expect(await publish(sheet, publishRequest, headers)).toEqual(first);
  expect(await rowsOf(sheet)).toEqual(before);
});

test("one idempotency key sent twice at once makes one version", async () => {
  const sheet = await register();
  const headers = { "Idempotency-Key": freshKey() };
  const [one, other] = await Promise.all([publish(sheet, publishRequest, headers), publish(sheet, publishRequest, headers)]);
  expect(one).toEqual(other);
  expect(await rowsOf(sheet)).toMatchObject({ snapshot: 1, answer: 1 });
});

const OTHER_REQUESTS: readonly [name: string, request: PublishRequest][] = [
  ["other content", titled("other")],
  ["another kind", { ...publishRequest, kind: "close" }],
  ["another base", { ...publishRequest, base: 7 }],
  ["another review", { ...publishRequest, review: { ...publishRequest.review, hints: 9 } }],
];

test.each(OTHER_REQUESTS)("an idempotency key that comes back with %s is refused", async (_name, request) => {
  const sheet = await register();
  const headers = { "Idempotency-Key": freshKey() };
  await publish(sheet, publishRequest, headers);
  expect(await refusal(await sendPublish(sheet, JSON.stringify(request), headers))).toEqual([409, "idempotency_key_reused"]);
  expect(await rowsOf(sheet)).toMatchObject({ snapshot: 1 });
});

test("an idempotency key belongs to the person who used it", async () => {
  const sheet = await register();
  const headers = { "Idempotency-Key": freshKey() };
  await publish(sheet, publishRequest, headers);
  const noor = { ...headers, Authorization: `Bearer ${await sign(claimsOf("noor"))}` };
  expect(await publish(sheet, titled("other"), noor)).toMatchObject({ version: 2, unchanged: false });
});

test.each([null, "", "abc", "G".repeat(64), "A".repeat(64)])("a publish with the idempotency key %j is refused", async (key) => {
  const sheet = await register();
  const before = await rowsOf(sheet);
  expect((await sendPublish(sheet, JSON.stringify(publishRequest), { "Idempotency-Key": key })).status).toBe(400);
  expect(await rowsOf(sheet)).toEqual(before);
});

test("the list shows newest first and leads from page to page", async () => {
  const sheet = await register();
  for (const title of ["A", "B", "C", "D", "E"]) await publish(sheet, titled(title));
  const pages = [];
  for (const query of ["?limit=2", "?limit=2&before=4", "?limit=2&before=2", ""]) {
    const answer = await send(`/v1/sheets/${sheet.sheet}/snapshots${query}`, { headers: proofs(sheet) });
    const { snapshots, next } = await answer.json<{ snapshots: { version: number }[]; next: number | null }>();
    pages.push([snapshots.map(({ version }) => version), next]);
  }
  expect(pages).toEqual([[[5, 4], 4], [[3, 2], 2], [[1], null], [[5, 4, 3, 2, 1], null]]);
});

test("kept versions cannot be changed or deleted, not even by a statement of our own", async () => {
  const sheet = await register();
  await publish(sheet, publishRequest);
  const before = await rowsOf(sheet);
  const refused = await runInDurableObject(env.SHEETS.get(env.SHEETS.idFromString(sheet.sheet)), (_object, { storage: { sql } }) =>
    ["UPDATE snapshot SET who = '{}'", "DELETE FROM snapshot", "UPDATE content SET hash = ''", "DELETE FROM content"].map((statement) => {
      try {
        sql.exec(statement);
        return "done";
      } catch (error) {
        return String(error).includes("is never changed") ? "refused" : String(error);
      }
    }));
  expect(refused).toEqual(["refused", "refused", "refused", "refused"]);
  expect(await rowsOf(sheet)).toEqual(before);
});

test("a sheet that was published 200 times within a day waits", async () => {
  const sheet = await register();
  await publish(sheet, publishRequest);
  await runInDurableObject(env.SHEETS.get(env.SHEETS.idFromString(sheet.sheet)), (_object, { storage: { sql } }) => {
    const hourAgo = Date.now() - 3_600_000;
    const insert = "INSERT INTO answer (person, route, key, request, answer, at) VALUES ('p', 'snapshots', ?, '', '{}', ?)";
    for (let i = 1; i < 200; i++) sql.exec(insert, String(i), hourAgo);
  });
  const answer = await sendPublish(sheet, JSON.stringify(titled("one more")));
  const wait = Number(answer.headers.get("Retry-After"));
  expect(await refusal(answer)).toEqual([429, "too_many_publishes"]);
  expect(wait).toBeGreaterThan(22 * 3600);
  expect(wait).toBeLessThanOrEqual(23 * 3600);
  expect(await rowsOf(sheet)).toMatchObject({ snapshot: 1 });
});

test("answers older than a day neither count nor answer any more", async () => {
  const sheet = await register();
  const headers = { "Idempotency-Key": freshKey() };
  await publish(sheet, publishRequest, headers);
  await runInDurableObject(env.SHEETS.get(env.SHEETS.idFromString(sheet.sheet)), (_object, { storage: { sql } }) => {
    sql.exec("UPDATE answer SET at = at - 86400000");
  });
  expect(await publish(sheet, titled("other"), headers)).toMatchObject({ version: 2, unchanged: false });
  expect(await rowsOf(sheet)).toMatchObject({ answer: 1 });
});
