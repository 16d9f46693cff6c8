import { describe, expect, test } from "vitest";
import type { Finding } from "../../shared/lint/finding.ts";
import type { Review } from "../../addon/sidebar/server-api.ts";
import type { OpenSpreadsheet } from "../../addon/workbench/headless.ts";
import { open, total } from "./publish-worker.ts";
import { hotel, OKRS } from "./sheet/hotel.ts";

async function movedIn(sheet: OpenSpreadsheet): Promise<readonly Finding[]> {
  const review = (await sheet.run("reviewSheet")) as Review;
  return review.objectives.flatMap(({ findings }) => findings).filter(({ rule }) => rule === "moved-goalposts");
}

async function published(): Promise<OpenSpreadsheet> {
  const sheet = await open();
  expect(await sheet.run("publishSheet")).toMatchObject({ ok: true, version: 1 });
  return sheet;
}

describe("after a publish", () => {
  test("a review finds the goalposts where they were", async () => {
    expect(await movedIn(await published())).toEqual([]);
  });

  test("a review names the target and the due date that have moved since, on their cells", async () => {
    const sheet = await published();
    await sheet.write("F3", 30);
    await sheet.write("H4", { date: "2027-01-15" });
    const found = await movedIn(sheet);
    expect(found.map(({ place, severity }) => [place.row, place.column, severity])).toEqual([[3, 6, "warning"], [4, 8, "warning"]]);
    expect(found[0]?.message).toMatch(/the target was 40 and is 30/);
    expect(found[1]?.message).toMatch(/the due date was 2026-12-31 and is 2027-01-15/);
  });

  test("the next publish is what later reviews compare with, and it costs no call more", async () => {
    const sheet = await published();
    await sheet.write("H3", { date: "2026-12-18" });
    expect(await movedIn(sheet)).toHaveLength(1);
    expect(await sheet.run("publishSheet")).toMatchObject({ ok: true });
    expect(total(sheet)).toBeLessThanOrEqual(10);
    expect(sheet.calls).toMatchObject({ "Properties.getProperties": 1, "Properties.setProperties": 1 });
    expect(await movedIn(sheet)).toEqual([]);
    expect(sheet.calls).toMatchObject({ "Properties.getProperties": 1 });
  });

  test("a publish that the Worker refuses leaves the past as it was", async () => {
    const sheet = await published();
    const before = sheet.properties.document;
    const refused = await open({ properties: { document: before }, respond: () => ({ status: 500, headers: {}, body: "" }) });
    expect(await refused.run("publishSheet")).toMatchObject({ ok: false });
    expect(refused.properties.document).toEqual(before);
  });
});

describe("the past of another spreadsheet", () => {
  test("does not count in its copy", async () => {
    const copy = await open({ workbook: hotel([OKRS], { id: "hotel-copy" }), properties: { document: (await published()).properties.document } });
    await copy.write("F3", 30);
    expect(await movedIn(copy)).toEqual([]);
  });

  test("is gone once the copy is registered", async () => {
    const original = (await published()).properties.document;
    const respond = () => ({ status: 201, headers: { "Content-Type": "application/json" }, body: JSON.stringify({ sheet: "5".repeat(64), key: "k" }) });
    const copy = await open({ workbook: hotel([OKRS], { id: "hotel-copy" }), properties: { document: original }, respond });
    await copy.run("publishSheet");
    expect(copy.properties.document).toMatchObject({ "keyline.spreadsheet": "hotel-copy", "keyline.past": "", "keyline.past1": "" });
  });
});

test.each(["", "[1,[", "{}", "[2]"])("a past that cannot be read is none: %s", async (text) => {
  const { properties } = await published();
  const sheet = await open({ properties: { document: { ...properties.document, "keyline.past1": text } } });
  await sheet.write("F3", 30);
  expect(await movedIn(sheet)).toEqual([]);
});
