import { expect, test } from "vitest";
import type { Review } from "../../addon/sidebar/server-api.ts";
import { openHeadless } from "../../addon/workbench/headless.ts";
import { hotel, OKRS } from "./sheet/hotel.ts";

test("what is ticked stays ticked over reviews, for everybody, until the tick is taken back", async () => {
  const sheet = await openHeadless({ workbook: hotel([OKRS]) });
  await sheet.run("tickCheck", "would-be-proud", true);
  expect(await sheet.run("tickCheck", "worth-it", true)).toEqual({ ok: true, ticked: ["would-be-proud", "worth-it"] });
  expect(((await sheet.run("reviewSheet")) as Review).ticked).toEqual(["would-be-proud", "worth-it"]);
  expect(await sheet.run("tickCheck", "would-be-proud", false)).toEqual({ ok: true, ticked: ["worth-it"] });
});

test.each([[null, true], ["worth it", true], ["worth-it", "yes"], ["x".repeat(80), true]])("%j, %j is refused", async (check, ticked) => {
  const sheet = await openHeadless({ workbook: hotel([OKRS]) });
  expect(await sheet.run("tickCheck", check, ticked)).toMatchObject({ ok: false, code: "no_such_check" });
  expect(sheet.properties.document).toEqual({});
});

test("a waiver lasts until the end of the cycle unless somebody says another day", async () => {
  const sheet = await openHeadless({ workbook: hotel([{ ...OKRS, rows: [["Front desk OKRs Q4 2091"], ...OKRS.rows.slice(1)] }]) });
  expect(((await sheet.run("reviewSheet")) as Review).waiveUntil).toBe("2091-12-31");
});
