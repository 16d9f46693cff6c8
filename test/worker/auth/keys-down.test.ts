import { env } from "cloudflare:workers";
import { listDurableObjectIds } from "cloudflare:test";
import { afterEach, expect, test, vi } from "vitest";
import { refusal, send } from "../client.ts";

afterEach(() => vi.restoreAllMocks());

test("while no keys were ever loaded, a request is told to come back in half a minute and nothing is written", async () => {
  vi.spyOn(globalThis, "fetch").mockImplementation(async () => new Response("no", { status: 500 }));
  const answer = await send("/v1/sheets", { method: "POST", body: JSON.stringify({ spreadsheet: "s", title: "t", zone: "UTC" }) });
  expect(answer.headers.get("Retry-After")).toBe("30");
  expect(await refusal(answer)).toEqual([503, "keys_unavailable"]);
  expect([await listDurableObjectIds(env.SHEETS), await listDurableObjectIds(env.PEOPLE)]).toEqual([[], []]);
});
