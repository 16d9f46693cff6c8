import { expect, test } from "vitest";
import { parseIssuers } from "../../../worker/auth/issuers.ts";

const google = { issuer: "https://accounts.google.com", jwks: "https://www.googleapis.com/oauth2/v3/certs", audience: "ours" };

const TAKEN: readonly [name: string, issuer: object][] = [
  ["Google", google],
  ["Google without https, as it also writes itself", { ...google, issuer: "accounts.google.com" }],
  ["a local issuer", { issuer: "http://localhost:8780/_issuer", jwks: "http://127.0.0.1:8780/_issuer/jwks", audience: "local" }],
  ["a local issuer by its IPv6 address", { issuer: "http://[::1]:8780", jwks: "http://[::1]:8780/jwks", audience: "local" }],
  ["only the people of some organisations", { ...google, hd: ["team.example"] }],
];

test.each(TAKEN)("%s may sign people in", (_name, issuer) => {
  expect(parseIssuers(JSON.stringify([issuer]))).toEqual([issuer]);
});

const REFUSED: readonly [name: string, configured: unknown][] = [
  ["nobody", []],
  ["plain http beyond this machine", [{ ...google, jwks: "http://www.googleapis.com/oauth2/v3/certs" }]],
  ["an issuer by plain http beyond this machine", [{ ...google, issuer: "http://accounts.google.com" }]],
  ["a host that only begins like this machine", [{ ...google, jwks: "http://localhost.evil.example/jwks" }]],
  ["keys in the address itself", [{ ...google, jwks: "data:application/json,{}" }]],
  ["no audience", [{ ...google, audience: "" }]],
  ["an empty list of organisations, which could mean all or none", [{ ...google, hd: [] }]],
  ["a setting nobody knows", [{ ...google, optional: true }]],
];

test.each(REFUSED)("%s is not a configuration", (_name, configured) => {
  expect(() => parseIssuers(JSON.stringify(configured))).toThrow();
});
