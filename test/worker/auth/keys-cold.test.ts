import { reset } from "cloudflare:test";
import { afterEach, expect, test, vi } from "vitest";
import { send } from "../client.ts";
import { issuer, serveKeysOnly, tokenFor } from "../issuer.ts";

serveKeysOnly();
afterEach(() => reset());

test("ten people at once on a cold start are all let in by one fetch of the keys", async () => {
  const body = JSON.stringify({ spreadsheet: "s", title: "t", zone: "UTC" });
  const answers = await Promise.all(Array.from({ length: 10 }, async (_, index) =>
    send("/v1/sheets", { method: "POST", body, headers: { Authorization: `Bearer ${await tokenFor(`person-${index}`)}` } })));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 201));
  expect(vi.mocked(fetch).mock.calls.map(([url]) => url)).toEqual([issuer.jwks]);
});
