import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { Unreachable } from "../../addon/workbench/host/environment.ts";
import type { Tab } from "../../addon/workbench/workbook.ts";
import { bodyOf, json, open, ORIGIN, pathsOf, REGISTERED, SHEET, total, worker } from "./publish-worker.ts";
import { FLAWED, HEADINGS, hotel, OKRS } from "./sheet/hotel.ts";

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
