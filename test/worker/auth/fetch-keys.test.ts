import { exportJWK, generateKeyPair } from "jose";
import { afterEach, expect, test, vi } from "vitest";
import { fetchKeySet } from "../../../worker/auth/fetch-keys.ts";

afterEach(() => vi.restoreAllMocks());

const { publicKey } = await generateKeyPair("RS256");
const key = { ...(await exportJWK(publicKey)), kid: "a" };

function serve(answer: () => Response) {
  return vi.spyOn(globalThis, "fetch").mockImplementation(async () => answer());
}

const USELESS: readonly [name: string, answer: () => Response][] = [
  ["a failure", () => new Response("no", { status: 500 })],
  ["a redirect", () => new Response(null, { status: 302, headers: { Location: "https://evil.example/" } })],
  ["a page", () => new Response("<html></html>")],
  ["nothing", () => new Response(null, { status: 204 })],
  ["no keys", () => Response.json({ keys: [] })],
  ["too many keys", () => Response.json({ keys: Array.from({ length: 51 }, () => key) })],
  ["keys of another kind only", () => Response.json({ keys: [{ kty: "EC", kid: "a" }] })],
  ["a short key only", () => Response.json({ keys: [{ ...key, n: "AQAB" }] })],
  ["an answer without end", () => new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) }))],
];

test.each(USELESS)("%s is no key set", async (_name, answer) => {
  serve(answer);
  expect(await fetchKeySet("https://issuer.example/keys")).toBeNull();
});

test("a line that breaks is no key set", async () => {
  serve(() => {
    throw new TypeError("the network is gone");
  });
  expect(await fetchKeySet("https://issuer.example/keys")).toBeNull();
});

test("usable keys are taken and others beside them left out; redirects are not followed", async () => {
  const fetched = serve(() => Response.json({ keys: [{ kty: "EC", kid: "b" }, key] }));
  expect([...((await fetchKeySet("https://issuer.example/keys"))?.ids ?? [])]).toEqual(["a"]);
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ redirect: "manual" });
});
