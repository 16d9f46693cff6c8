import { env } from "cloudflare:workers";
import { reset, runInDurableObject } from "cloudflare:test";
import { afterEach, expect, test, vi } from "vitest";
import { gzip } from "../../worker/bytes.ts";
import { publishRequest } from "../shared/wire/example.ts";
import { linkPath, publish, refusal, register, send } from "./client.ts";
import { serveKeysOnly } from "./issuer.ts";

serveKeysOnly();
afterEach(() => reset());

test("a fault of our own is answered without details, and logged without what anybody wrote", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const sheet = await register();
  await publish(sheet, publishRequest);
  const path = await linkPath(sheet);
  const noJson = await gzip("Raise retention");
  await runInDurableObject(env.SHEETS.get(env.SHEETS.idFromString(sheet.sheet)), (_object, { storage: { sql } }) => {
    sql.exec("DROP TRIGGER content_no_update");
    sql.exec("UPDATE content SET body = ?", noJson);
  });
  const answer = await send(path);
  expect(answer.headers.get("Cache-Control")).toBe("private, no-store");
  expect(await refusal(answer)).toEqual([500, "unexpected"]);
  const lines = JSON.stringify(logged.mock.calls);
  expect(lines).toContain("unexpected");
  for (const text of ["Raise retention", sheet.key, sheet.sheet, path, "mira"]) expect(lines).not.toContain(text);
});
