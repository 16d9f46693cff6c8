import { describe, expect, test } from "vitest";
import { type HttpRequest, type HttpResponse, Unreachable } from "../../addon/workbench/host/environment.ts";
import { bodyOf, json, open, ORIGIN, pathsOf, REGISTERED, SHEET, worker } from "./publish-worker.ts";

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
