import { env } from "cloudflare:workers";
import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { afterEach, expect, test } from "vitest";
import type { SnapshotContent, SnapshotKeyResult } from "../../../shared/wire/snapshot.ts";
import { makeLinkToken } from "../../../worker/sheet/link-token.ts";
import { keyResult, publishRequest } from "../../shared/wire/example.ts";
import { linkPath, proofs, publish, register, send, titled } from "../client.ts";
import { serveKeysOnly } from "../issuer.ts";

serveKeysOnly();
afterEach(() => reset());

const anonymous = { headers: { Authorization: null } };
const open = (path: string): Promise<Response> => send(path, anonymous);

async function pageOf(content: SnapshotContent): Promise<string> {
  const sheet = await register();
  await publish(sheet, { ...publishRequest, content });
  return (await open(await linkPath(sheet))).text();
}

function withKeyResult(change: Partial<SnapshotKeyResult>): SnapshotContent {
  const [objective] = publishRequest.content.objectives;
  if (!objective) throw new Error("the example has no objective");
  return { ...publishRequest.content, objectives: [{ ...objective, keyResults: [{ ...keyResult, ...change }] }] };
}

/** The page without its markup, as a reader sees it. */
const textOf = (html: string): string =>
  html.replace(/<style>.*?<\/style>/s, "").replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

test("the page tells what the team published, without a sign-in", async () => {
  const text = textOf(await pageOf(publishRequest.content));
  for (const part of [
    "Growth OKRs", "Growth Q4 2026 1 Oct 2026 to 31 Dec 2026", "Version 1, published", "(Europe/Berlin) by mira",
    "1 objective, 1 key result", "New teams stay because the first week works",
    "Raise week-4 retention of new teams from 31 % to 45 %", "Mira", "due 31 Dec 2026",
    "From 31\u202f% Now 38\u202f% To 45\u202f%", "0.50 under way", "On track", "Confidence 7 of 10 , ▲ rising", "House style: guide",
  ]) expect(text).toContain(part.replaceAll("\u202f", " "));
});

test("graphics have words beside them", async () => {
  const html = await pageOf(publishRequest.content);
  expect(html).toContain('aria-label="50 per cent of the way"');
  expect(html).toContain('aria-label="Confidence over 2 check-ins: 6 of 10, 7 of 10"');
  expect(html).toContain('aria-label="On track: 1"');
});

test("blank cells are said, not shown as 0", async () => {
  const blank = { owner: null, due: null, start: null, current: null, grade: null, progress: null, confidences: [], checkIn: null };
  const text = textOf(await pageOf(withKeyResult(blank)));
  for (const part of ["No owner", "no due date", "From – Now not started", "– not started", "No confidence yet"]) expect(text).toContain(part);
});

test("a confidence without a day is shown as the last one stated, without a trend", async () => {
  const text = textOf(await pageOf(withKeyResult({ confidences: [], checkIn: { date: null, author: null, confidence: 8 } })));
  expect(text).toContain("On track Confidence 8 of 10");
  expect(text).not.toMatch(/No confidence yet|first reading/);
});

test("the page shows the latest version", async () => {
  const sheet = await register();
  await publish(sheet, titled("Before"));
  const path = await linkPath(sheet);
  await publish(sheet, titled("After"));
  const html = await (await open(path)).text();
  expect([html.includes("Before"), html.includes("After"), html.includes("Version 2")]).toEqual([false, true, true]);
});

test("the same version gives the same page", async () => {
  const sheet = await register();
  await publish(sheet, publishRequest);
  const path = await linkPath(sheet);
  expect(await (await open(path)).text()).toBe(await (await open(path)).text());
});

const stubOf = (sheet: string) => env.SHEETS.get(env.SHEETS.idFromString(sheet));

test("a page that is kept is the one that is rendered", async () => {
  const sheet = await register();
  await publish(sheet, publishRequest);
  const path = await linkPath(sheet);
  const [rendered, kept] = [await (await open(path)).text(), await (await open(path)).text()];
  await evictDurableObject(stubOf(sheet.sheet));
  const renderedAgain = await (await open(path)).text();
  expect([kept, renderedAgain]).toEqual([rendered, rendered]);
});

test("a new version changes a page that is kept at once", async () => {
  const sheet = await register();
  await publish(sheet, titled("Before"));
  const path = await linkPath(sheet);
  expect(await (await open(path)).text()).toContain("Before");
  await publish(sheet, titled("After"));
  const html = await (await open(path)).text();
  expect([html.includes("Before"), html.includes("After"), html.includes("Version 2")]).toEqual([false, true, true]);
});

test("a kept page opens for its links only, and not for one that was withdrawn", async () => {
  const sheet = await register();
  await publish(sheet, publishRequest);
  const path = await linkPath(sheet);
  expect((await open(path)).status).toBe(200);
  expect((await open(`/p/${makeLinkToken(sheet.sheet)}`)).status).toBe(404);
  await runInDurableObject(stubOf(sheet.sheet), (_object, { storage: { sql } }) => {
    sql.exec("DELETE FROM link");
  });
  expect((await open(path)).status).toBe(404);
});

const HOSTILE = [
  "<img src=x onerror=alert(1)>",
  '=HYPERLINK("http://evil.example","click")',
  "<script>alert(1)</script>",
  "</title><svg onload=alert(1)>",
  '" autofocus onfocus="alert(1)',
  "</style><script>alert(1)</script>",
  "javascript:alert(1)",
  "<!--",
  "{{7*7}} ${7*7} <?= 7 ?>",
  "\u202Eright to left",
];

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

test.each(HOSTILE)("shows %s as text in every field", async (text) => {
  const value = { value: text, from: "typed" } as const;
  const hostile = { ...keyResult, id: text, text, owner: text, unit: text, start: value, target: value };
  const content: SnapshotContent = {
    title: text,
    team: text,
    cycle: { name: text, start: null, end: null },
    objectives: [{ id: text, text, score: null, keyResults: [hostile] }],
  };
  const html = await pageOf(content);
  expect(html.split(escaped(text)).length - 1).toBeGreaterThanOrEqual(10);
  expect(html.replace(/<style>.*?<\/style>/s, "")).not.toMatch(/<(img|script|svg onload|\?|!--)/);
  expect(html).not.toMatch(/<[^>]*\s(on\w+|style)=/);
});

test("addresses are shown by name only", async () => {
  const text = await pageOf(withKeyResult({ owner: "Noor <noor@example.com>, sam@example.com" }));
  expect(text).not.toContain("@example.com");
  expect(textOf(text)).toContain("Noor &lt;noor&gt;, sam");
});

test("the page allows its own style and nothing else", async () => {
  const sheet = await register();
  await publish(sheet, publishRequest);
  const answer = await open(await linkPath(sheet));
  const style = /<style>(.*?)<\/style>/s.exec(await answer.text())?.[1] ?? "";
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style)));
  const hash = btoa(String.fromCharCode(...digest));
  expect(answer.headers.get("Content-Security-Policy")).toBe(
    `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; style-src 'sha256-${hash}'`,
  );
  expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
});

test("a link to a sheet without versions says so kindly", async () => {
  const answer = await open(await linkPath(await register()));
  expect([answer.status, textOf(await answer.text())]).toEqual([200, expect.stringContaining("Nothing published yet")]);
});

test("links that are cut, changed, made up or from elsewhere are one and the same page", async () => {
  const sheet = await register();
  const path = await linkPath(sheet);
  const last = path.endsWith("A") ? "B" : "A";
  const unregistered = env.SHEETS.newUniqueId().toString();
  const paths = [
    path.slice(0, -1), path.slice(0, -1) + last, `${path}A`, `/p/${"A".repeat(64)}`, `/p/${makeLinkToken(unregistered)}`,
    `/p/${makeLinkToken(sheet.sheet)}`, `/p/${sheet.sheet}`, "/p/x", "/p/%00",
  ];
  const answers = await Promise.all(paths.map(open));
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 404));
  expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
});

test("a sheet has at most fifty links", async () => {
  const sheet = await register();
  for (let i = 0; i < 50; i++) await linkPath(sheet);
  const call = { method: "POST", body: '{"show":"latest"}', headers: proofs(sheet) };
  expect((await send(`/v1/sheets/${sheet.sheet}/links`, call)).status).toBe(409);
});
