import { reset } from "cloudflare:test";
import { afterEach, expect, test } from "vitest";
import { publishRequest } from "../shared/wire/example.ts";
import { linkPath, publish, register, send } from "./client.ts";
import { serveKeysOnly } from "./issuer.ts";

serveKeysOnly();
afterEach(() => reset());

const EVERYWHERE = {
  "cache-control": "private, no-store",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000",
  "x-content-type-options": "nosniff",
  "x-robots-tag": "noindex, nofollow, noarchive",
};

const ANSWERS: readonly [name: string, answer: () => Promise<Response>][] = [
  ["the health check", () => send("/healthz")],
  ["an unknown address", () => send("/nothing/here")],
  ["a wrong method", () => send("/v1/sheets")],
  ["a missing sign-in", () => send("/v1/sheets", { method: "POST", headers: { Authorization: null } })],
  ["a link that opens nothing", () => send("/p/x")],
  ["a published page", async () => {
    const sheet = await register();
    await publish(sheet, publishRequest);
    return send(await linkPath(sheet), { headers: { Authorization: null } });
  }],
];

test.each(ANSWERS)("%s stays out of caches, frames, searches and referrers", async (_name, answer) => {
  const { headers } = await answer();
  expect(Object.fromEntries(headers)).toMatchObject(EVERYWHERE);
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  expect([headers.get("set-cookie"), headers.get("access-control-allow-origin")]).toEqual([null, null]);
});
