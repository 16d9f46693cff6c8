import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type HttpRequest, type HttpResponse, Unreachable } from "../../addon/workbench/host/environment.ts";
import { type Opening, openHeadless, type OpenSpreadsheet } from "../../addon/workbench/headless.ts";
import type { Tab } from "../../addon/workbench/workbook.ts";
import { linkRequestSchema, registerRequestSchema } from "../../shared/wire/api.schema.ts";
import { publishRequestSchema } from "../../shared/wire/snapshot.schema.ts";
import { FLAWED, HEADINGS, hotel, OKRS } from "./sheet/hotel.ts";

const ORIGIN = "https://keyline.example.workers.dev";
const SHEET = "5".repeat(64);
const json = (status: number, body: unknown): HttpResponse => ({ status, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

const schemaOf = (path: string) => (path === "/v1/sheets" ? registerRequestSchema : path.endsWith("/links") ? linkRequestSchema : publishRequestSchema);

/** A Worker that accepts every request its schemas accept; a path's own answer comes first. */
const worker = (own: Readonly<Record<string, () => HttpResponse>> = {}) => (request: HttpRequest): HttpResponse => {
  const path = request.url.slice(ORIGIN.length);
  schemaOf(path).parse(JSON.parse(request.body ?? "null"));
  const answer = Object.entries(own).find(([end]) => path.endsWith(end));
  if (answer) return answer[1]();
  if (path === "/v1/sheets") return json(201, { sheet: SHEET, key: "the-sheet-key" });
  if (path.endsWith("/links")) return json(201, { link: "l1", url: `${ORIGIN}/p/token` });
  return json(201, { version: 1, at: "2026-11-20T09:00:00.000Z", contentHash: "c", chain: "d", unchanged: false });
};

const REGISTERED = {
  "keyline.spreadsheet": "hotel-1", "keyline.sheet": SHEET, "keyline.key": "the-sheet-key",
  "keyline.version": "3", "keyline.at": "2026-11-13T09:00:00.000Z", "keyline.url": `${ORIGIN}/p/token`,
};

const open = (more: Partial<Opening> & { readonly tab?: Tab } = {}): Promise<OpenSpreadsheet> =>
  openHeadless({ workbook: hotel([more.tab ?? OKRS]), respond: worker(), ...more });

const pathsOf = ({ requests }: OpenSpreadsheet): readonly string[] => requests.map(({ method, url }) => `${method} ${url.slice(ORIGIN.length)}`);
const total = ({ calls }: OpenSpreadsheet): number => Object.values(calls).reduce((sum, count) => sum + count, 0);
const bodyOf = (request: HttpRequest | undefined): Record<string, unknown> => JSON.parse(request?.body ?? "null");

describe("the first publish", () => {
  test("registers, publishes and makes the link, with the proofs in the headers", async () => {
    const sheet = await open();
    expect(await sheet.run("publishSheet")).toEqual({ ok: true, version: 1, at: "2026-11-20T09:00:00.000Z", url: `${ORIGIN}/p/token`, unchanged: false });
    expect(pathsOf(sheet)).toEqual(["POST /v1/sheets", `POST /v1/sheets/${SHEET}/snapshots`, `POST /v1/sheets/${SHEET}/links`]);
    const [register, publish, link] = sheet.requests;
    expect(register?.headers).toEqual({ "Authorization": "Bearer header.payload.signature", "Content-Type": "application/json; charset=utf-8" });
    expect(bodyOf(register)).toEqual({ spreadsheet: "hotel-1", title: "Hotel", zone: "Europe/Berlin" });
    expect(publish?.headers).toMatchObject({ "Keyline-Key": "the-sheet-key", "Keyline-Spreadsheet": "hotel-1" });
    expect(publish?.headers["Idempotency-Key"]).toBe(createHash("sha256").update(`0\n${publish?.body}`).digest("hex"));
    expect(bodyOf(link)).toEqual({ show: "latest" });
  });

  test("sends the key results as they stand, graded, with civil dates and where each value came from", async () => {
    const sheet = await open();
    await sheet.run("publishSheet");
    expect(bodyOf(sheet.requests[1])).toMatchObject({
      kind: "publish",
      base: 0,
      profile: "guide",
      review: { errors: 0, waived: 0 },
      content: {
        title: "Hotel",
        team: "Front desk",
        cycle: { name: "Q4 2026", start: "2026-10-01", end: "2026-12-31" },
        objectives: [
          { id: "O1", text: "Guests come back", keyResults: [{ id: "O1-KR1", grade: 0.5, due: "2026-12-31", confidences: [{ date: "2026-10-05", value: 5 }, { date: "2026-10-12", value: 6 }] }, { id: "O1-KR2" }] },
          { id: "O2", keyResults: [{ id: "O2-KR1", owner: "Ada", current: { value: 6.5, from: "formula" }, target: { value: 4, from: "typed" }, grade: 0.5 }] },
        ],
      },
    });
  });

  test("keeps key, version and link in the document, and gives the sidebar neither key nor token", async () => {
    const sheet = await open();
    const answer = JSON.stringify(await sheet.run("publishSheet"));
    expect(sheet.properties.document).toMatchObject({ ...REGISTERED, "keyline.version": "1", "keyline.at": "2026-11-20T09:00:00.000Z" });
    expect(answer).not.toContain("the-sheet-key");
    expect(answer).not.toContain("signature");
    expect(JSON.stringify(await sheet.run("reviewSheet"))).not.toContain("the-sheet-key");
  });

  test("costs at most 13 calls, a later one at most 10, of which one writes", async () => {
    const first = await open();
    await first.run("publishSheet");
    expect(total(first)).toBeLessThanOrEqual(13);
    const later = await open({ properties: { document: REGISTERED } });
    await later.run("publishSheet");
    expect(total(later)).toBeLessThanOrEqual(10);
    expect(later.calls["Properties.setProperties"]).toBe(1);
  });

  test("is shown by the next review", async () => {
    const sheet = await open();
    await sheet.run("publishSheet");
    expect(await sheet.run("reviewSheet")).toMatchObject({ published: { version: 1, at: "2026-11-20T09:00:00.000Z", url: `${ORIGIN}/p/token` } });
  });
});

describe("a later publish", () => {
  test("uses the registration and the link it has, on top of the last version", async () => {
    const sheet = await open({ properties: { document: REGISTERED } });
    await sheet.run("publishSheet");
    expect(pathsOf(sheet)).toEqual([`POST /v1/sheets/${SHEET}/snapshots`]);
    expect(bodyOf(sheet.requests[0])).toMatchObject({ base: 3 });
  });

  test("says that nothing has changed", async () => {
    const unchanged = () => json(200, { version: 3, at: "2026-11-13T09:00:00.000Z", contentHash: "c", chain: "d", unchanged: true });
    const sheet = await open({ properties: { document: REGISTERED }, respond: worker({ "/snapshots": unchanged }) });
    expect(await sheet.run("publishSheet")).toMatchObject({ ok: true, version: 3, unchanged: true });
  });

  test("after a lost answer repeats the same request under the same key", async () => {
    let down = true;
    const respond = worker({ "/snapshots": () => {
      if (down) throw new Unreachable("lost");
      return json(201, { version: 4, at: "2026-11-20T09:00:00.000Z", contentHash: "c", chain: "d", unchanged: false });
    } });
    const sheet = await open({ properties: { document: REGISTERED }, respond });
    expect(await sheet.run("publishSheet")).toMatchObject({ ok: false, code: "unreachable" });
    down = false;
    expect(await sheet.run("publishSheet")).toMatchObject({ ok: true, version: 4 });
    expect(sheet.requests[1]).toEqual(sheet.requests[0]);
  });

  test("of a copied spreadsheet registers the copy and leaves the original's key alone", async () => {
    const sheet = await open({ workbook: hotel([OKRS], { id: "hotel-copy" }), properties: { document: { ...REGISTERED, "keyline.key": "original-key" } } });
    expect(await sheet.run("publishSheet")).toMatchObject({ ok: true, version: 1 });
    expect(pathsOf(sheet)[0]).toBe("POST /v1/sheets");
    expect(JSON.stringify(sheet.requests)).not.toContain("original-key");
    expect(bodyOf(sheet.requests[1])).toMatchObject({ base: 0 });
    expect(sheet.properties.document).toMatchObject({ "keyline.spreadsheet": "hotel-copy", "keyline.version": "1" });
  });

  test("without a link yet makes one; a link that fails does not undo the version", async () => {
    const sheet = await open({ respond: worker({ "/links": () => json(500, { code: "unexpected", message: "Something went wrong." }) }) });
    expect(await sheet.run("publishSheet")).toMatchObject({ ok: true, version: 1, url: null });
    expect(await sheet.run("publishSheet")).toMatchObject({ ok: true, url: null });
    expect(pathsOf(sheet).filter((path) => path.endsWith("/links"))).toHaveLength(2);
  });
});

describe("what blocks is told, and nothing is sent", () => {
  const rows = (keyResult: string): Tab => ({ name: "OKRs", rows: [HEADINGS, ["O1-KR1", "Guests come back", keyResult, "Ada", 20, 40, 30, { date: "2026-12-31" }]] });

  test.each<{ title: string; more: Parameters<typeof open>[0]; code: string; says: RegExp }>([
    { title: "an error in the review", more: { tab: FLAWED }, code: "blocked", says: /error/ },
    { title: "a sentence of 501 characters", more: { tab: rows(`Stays rise from 20 to 40 ${"a".repeat(501 - 25)}`) }, code: "text_too_long", says: /Row 2 on the tab “OKRs” holds 501 characters/ },
    { title: "no OKR table", more: { tab: { name: "Menu", rows: [["Dish", "Price"], ["Soup", 4]] } }, code: "no_okr_table", says: /Menu/ },
    { title: "somebody else publishing", more: { lockedElsewhere: () => true }, code: "busy", says: /right now/ },
    { title: "no identity", more: { identityToken: () => "" }, code: "not_signed_in", says: /who you are/ },
  ])("$title", async ({ more, code, says }) => {
    const sheet = await open(more);
    expect(await sheet.run("publishSheet")).toEqual({ ok: false, code, message: expect.stringMatching(says), hint: expect.any(String) });
    expect(sheet.requests).toEqual([]);
    expect(sheet.properties.document).toEqual({});
  });
});

describe("when the Worker is down or says no", () => {
  const refusal = (status: number, code: string) => () => json(status, { code, message: `The Worker says ${code}.`, hint: "The Worker's hint." });
  const html = () => ({ status: 200, body: "<!doctype html><title>Wi-Fi</title>" });
  const down = (): never => {
    throw new Unreachable("down");
  };

  test.each<{ title: string; answer: () => HttpResponse; code: string; hint: RegExp }>([
    { title: "unreachable", answer: down, code: "unreachable", hint: /Try again/ },
    { title: "a sign-in that is refused", answer: refusal(401, "token_refused"), code: "token_refused", hint: /Reload the spreadsheet/ },
    { title: "a copied key", answer: refusal(409, "copied_sheet"), code: "copied_sheet", hint: /original spreadsheet/ },
    { title: "a key with another body", answer: refusal(409, "idempotency_key_reused"), code: "idempotency_key_reused", hint: /Review again/ },
    { title: "too much at once", answer: refusal(429, "too_many_publishes"), code: "too_many_publishes", hint: /later/ },
    { title: "too large", answer: refusal(413, "body_too_large"), code: "body_too_large", hint: /The Worker's hint/ },
    { title: "a page of somebody else's", answer: html, code: "strange_answer", hint: /Try again/ },
    { title: "a gateway's error page", answer: () => ({ status: 502, body: "<h1>Bad gateway</h1>" }), code: "strange_answer", hint: /status 502/ },
    { title: "an answer without a version", answer: () => json(201, { version: "new" }), code: "strange_answer", hint: /Try again/ },
  ])("$title: says why and how to go on, and the sheet is untouched", async ({ answer, code, hint }) => {
    const sheet = await open({ properties: { document: REGISTERED }, respond: worker({ "/snapshots": answer }) });
    const before = sheet.readRange("A1:J8");
    expect(await sheet.run("publishSheet")).toEqual({ ok: false, code, message: expect.stringMatching(/\.$/), hint: expect.stringMatching(hint) });
    expect(await sheet.run("publishSheet")).toMatchObject({ ok: false, hint: expect.stringContaining("Nothing in your sheet was changed") });
    expect(sheet.readRange("A1:J8")).toEqual(before);
    expect(sheet.properties.document).toMatchObject(REGISTERED);
  });

  test("a registration that fails keeps nothing", async () => {
    const sheet = await open({ respond: worker({ "/v1/sheets": down }) });
    expect(await sheet.run("publishSheet")).toMatchObject({ ok: false, code: "unreachable" });
    expect(sheet.properties.document).toEqual({});
  });

  test("the key of a registration survives a publish that fails, and serves the next one", async () => {
    let broken = true;
    const sheet = await open({ respond: (request) => (broken && request.url.endsWith("/snapshots") ? down() : worker()(request)) });
    await sheet.run("publishSheet");
    broken = false;
    expect(await sheet.run("publishSheet")).toMatchObject({ ok: true, version: 1 });
    expect(pathsOf(sheet).filter((path) => path === "POST /v1/sheets")).toHaveLength(1);
  });

  const OLD = "6".repeat(64);
  const forgets = (request: HttpRequest): HttpResponse =>
    request.url.includes(OLD) ? json(404, { code: "sheet_not_found", message: "Keyline does not know this sheet." }) : worker()(request);

  test("a registration that was never used and erased itself is made anew", async () => {
    const unused = { "keyline.spreadsheet": "hotel-1", "keyline.sheet": OLD, "keyline.key": "old" };
    const sheet = await open({ properties: { document: unused }, respond: forgets });
    expect(await sheet.run("publishSheet")).toMatchObject({ ok: true, version: 1 });
    expect(sheet.properties.document).toMatchObject({ "keyline.sheet": SHEET, "keyline.key": "the-sheet-key" });
  });

  test("a published sheet that the Worker forgot is registered as new only when the person says so, and then from version 1", async () => {
    const sheet = await open({ properties: { document: { ...REGISTERED, "keyline.sheet": OLD } }, respond: forgets });
    expect(await sheet.run("publishSheet")).toMatchObject({ ok: false, code: "sheet_not_found", hint: expect.stringMatching(/register it as new: its versions then start again/) });
    expect(sheet.properties.document).toMatchObject({ "keyline.sheet": OLD, "keyline.version": "3" });
    expect(await sheet.run("publishAsNew")).toMatchObject({ ok: true, version: 1, url: `${ORIGIN}/p/token` });
    expect(bodyOf(sheet.requests.find(({ url }) => url.endsWith(`${SHEET}/snapshots`)))).toMatchObject({ base: 0 });
    expect(sheet.properties.document).toMatchObject({ "keyline.sheet": SHEET, "keyline.version": "1" });
  });

  test("a sheet that somebody else has registered as new meanwhile is not registered once more", async () => {
    const sheet = await open({ properties: { document: REGISTERED }, respond: worker() });
    expect(await sheet.run("publishAsNew")).toMatchObject({ ok: true });
    expect(pathsOf(sheet)).toEqual([`POST /v1/sheets/${SHEET}/snapshots`]);
  });

  test("an error that nobody expected is told kindly and logged without secrets", async () => {
    const sheet = await open({ properties: { document: REGISTERED }, lockedElsewhere: () => {
      throw new Error("storage on fire");
    } });
    expect(await sheet.run("publishSheet")).toMatchObject({ ok: false, code: "unexpected", message: expect.not.stringContaining("fire") });
    expect(sheet.log.join("\n")).toContain("storage on fire");
    expect(sheet.log.join("\n")).not.toContain("the-sheet-key");
  });
});

test("texts that look like markup are sent as text", async () => {
  const tab: Tab = { name: "OKRs", rows: [HEADINGS, ["A1", "Guests come back", "<img src=x onerror=alert(1)> rises from 20 to 40", "Ada", 20, 40, 30, { date: "2026-12-31" }]] };
  const sheet = await open({ tab });
  await sheet.run("publishSheet");
  expect(bodyOf(sheet.requests[1])).toMatchObject({ content: { objectives: [{ keyResults: [{ text: "<img src=x onerror=alert(1)> rises from 20 to 40" }] }] } });
});

test.each(["Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland"])("dates are the days that the cells show in %s", async (zone) => {
  const sheet = await open({ workbook: hotel([OKRS], { zone }) });
  await sheet.run("publishSheet");
  expect(bodyOf(sheet.requests[1])).toMatchObject({ content: { objectives: [{ keyResults: [{ due: "2026-12-31", confidences: [{ date: "2026-10-05" }, { date: "2026-10-12" }] }, {}] }, {}] } });
});

test("numbers kept as text are read in the spreadsheet's locale", async () => {
  const rows = [["Ziel", "Schlüsselergebnis", "Verantwortlich", "Startwert", "Zielwert", "Istwert", "Frist"], ["Gäste kommen wieder", "Buchungen im Monat", "Ada", "1.200", "2.400", "1.500", { date: "2026-12-31" }]];
  const sheet = await open({ workbook: hotel([{ name: "OKRs", rows }], { locale: "de_DE" }) });
  await sheet.run("publishSheet");
  expect(bodyOf(sheet.requests[1])).toMatchObject({ content: { objectives: [{ keyResults: [{ start: { value: 1200 }, target: { value: 2400 }, grade: 0.25 }] }] } });
});

test.each([["31.12.2026", "de_DE"], ["12/31/2026", "en_US"], ["31/12/2026", "en_GB"], ["Dec 31, 2026", "en_US"]])("the due date %s kept as text is published as its day", async (due, locale) => {
  const tab: Tab = { name: "OKRs", rows: [HEADINGS, ["A1", "Guests come back", "Stays rise from 20 to 40", "Ada", 20, 40, 30, `'${due}`]] };
  const sheet = await open({ workbook: hotel([tab], { locale }) });
  await sheet.run("publishSheet");
  expect(bodyOf(sheet.requests[1])).toMatchObject({ content: { objectives: [{ keyResults: [{ due: "2026-12-31" }] }] } });
});

test("of several cycles, that of the tab which is looked at is published", async () => {
  const tab = (name: string): Tab => ({ ...OKRS, name, rows: [[name], ...OKRS.rows.slice(1)] });
  const sheet = await open({ workbook: hotel([tab("Bar OKRs Q3 2026"), tab("Bar OKRs Q4 2026")]) });
  await sheet.run("selectCell", { tab: "Bar OKRs Q3 2026", row: 1, column: 1 });
  await sheet.run("publishSheet");
  expect(bodyOf(sheet.requests[1])).toMatchObject({ content: { team: "Bar", cycle: { name: "Q3 2026" } } });
});
