import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { createLocalJWKSet, jwtVerify } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AUDIENCE, ISSUER, openIssuer } from "../../../addon/workbench/server/issuer.ts";
import { openKept } from "../../../addon/workbench/server/kept.ts";
import { pageServer } from "../../../addon/workbench/server/page-server.ts";

const data = mkdtempSync(path.join(os.tmpdir(), "keyline-"));
const issuer = openIssuer(data);
const seen: string[] = [];
const worker = http.createServer((request, response) => {
  seen.push(`${request.method} ${request.url}`);
  response.writeHead(418, { "x-worker": "yes" });
  request.pipe(response);
});
let workerPort: number | null = null;
const server = pageServer({ issuer, kept: openKept(data), bundle: new Map([["page.js", new TextEncoder().encode("1;")]]), workerPort: () => workerPort });

beforeAll(async () => {
  worker.listen(0, "127.0.0.1");
  server.listen(0, "127.0.0.1");
  await Promise.all([once(worker, "listening"), once(server, "listening")]);
  workerPort = (worker.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  worker.close();
  rmSync(data, { recursive: true });
});

interface Got {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** By hand, since fetch() sets Host and Sec-Fetch-Site itself. */
async function ask(method: string, to: string, headers: Record<string, string> = {}, body = ""): Promise<Got> {
  const request = http.request({ host: "127.0.0.1", port: (server.address() as AddressInfo).port, method, path: to, headers });
  request.end(body);
  const [response] = (await once(request, "response")) as [http.IncomingMessage];
  let text = "";
  for await (const chunk of response) text += chunk;
  return { status: response.statusCode ?? 0, headers: response.headers, body: text };
}
const OWN = { "sec-fetch-site": "same-origin" };

test("the page comes with a policy that lets it reach only this address", async () => {
  const page = await ask("GET", "/");
  expect([page.status, page.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
  expect(page.headers["content-security-policy"]).toContain("default-src 'none'; connect-src 'self'");
  expect((await ask("GET", "/page/page.js")).body).toBe("1;");
  expect((await ask("GET", "/addon/Code.js")).body).toContain("function onOpen()");
});

test.for(["/addon/../../package.json", "/addon/..%2f..%2fpackage.json", "/package.json", "/page/page.html", "/.data/issuer.pem"])("%s is not served", async (to) => {
  expect((await ask("GET", to)).status).toBe(404);
});

test("another host name is refused", async () => {
  expect((await ask("GET", "/", { host: "evil.example" })).status).toBe(403);
  expect((await ask("GET", "/", { host: "localhost:1" })).status).toBe(200);
});

test.for([
  ["POST", "/_issuer/token", {}],
  ["POST", "/_issuer/token", { "sec-fetch-site": "cross-site" }],
  ["POST", "/_issuer/token", { "sec-fetch-site": "none" }],
  ["GET", "/_kept/workbook/a-1", {}],
  ["PUT", "/_kept/properties/a-1", { "sec-fetch-site": "cross-site" }],
] as const)("%s %s is only for the page itself", async ([method, to, headers]) => {
  expect((await ask(method, to, headers)).status).toBe(403);
});

test("a token is not given for GET, and the key set is open to anybody on the machine", async () => {
  expect((await ask("GET", "/_issuer/token", OWN)).status).toBe(404);
  const token = (await ask("POST", "/_issuer/token", OWN)).body;
  const keys = createLocalJWKSet(JSON.parse((await ask("GET", "/_issuer/jwks")).body));
  const { payload } = await jwtVerify(token, keys, { issuer: ISSUER, audience: AUDIENCE, algorithms: ["RS256"] });
  expect(payload).toMatchObject({ sub: "1001", email: "ada@example.com", email_verified: true });
});

test("the issuer keeps its key, and claims can be replaced", async () => {
  const again = openIssuer(data);
  expect(again.jwks).toBe(issuer.jwks);
  const { payload } = await jwtVerify(again.token({ sub: "2", email: "b@example.com" }), createLocalJWKSet(JSON.parse(issuer.jwks)));
  expect(payload).toMatchObject({ sub: "2", email: "b@example.com", iss: ISSUER });
});

const keep = async (text: string) => {
  const { etag = "" } = (await ask("GET", "/_kept/workbook/a-1", OWN)).headers;
  return ask("PUT", "/_kept/workbook/a-1", { ...OWN, "if-match": etag }, text);
};

test("a page may replace only what it has seen", async () => {
  const { etag = "" } = (await ask("GET", "/_kept/workbook/a-1", OWN)).headers;
  const first = await keep('{"name":"first"}');
  expect([first.status, first.headers["etag"]]).toEqual([200, (await ask("GET", "/_kept/workbook/a-1", OWN)).headers["etag"]]);
  for (const stale of [{ "if-match": etag }, {}]) expect((await ask("PUT", "/_kept/workbook/a-1", { ...OWN, ...stale }, "{}")).status).toBe(412);
  expect((await ask("DELETE", "/_kept/workbook/a-1", OWN)).body).toBe("null");
});

test("what the page keeps comes back until it is forgotten, and nothing else can be kept", async () => {
  expect((await ask("GET", "/_kept/workbook/a-1", OWN)).body).toBe("null");
  await keep('{"name":"é"}');
  expect((await ask("GET", "/_kept/workbook/a-1", OWN)).body).toBe('{"name":"é"}');
  expect((await ask("DELETE", "/_kept/workbook/a-1", OWN)).body).toBe("null");
  for (const to of ["evil", "workbook", "workbook/", "workbook/..", "workbook/a%2fb", "spreadsheets/a"]) expect((await ask("PUT", `/_kept/${to}`, OWN, "x")).status).toBe(404);
});

test("what is kept of one spreadsheet is apart from the others and from the list", async () => {
  await keep('"first"');
  const seen = await Promise.all(["workbook/a-2", "properties/a-1", "spreadsheets"].map(async (name) => (await ask("GET", `/_kept/${name}`, OWN)).body));
  expect(seen).toEqual(["null", "null", "null"]);
});

test("the Worker is reached under /_worker and, for published pages, directly", async () => {
  const posted = await ask("POST", "/_worker/v1/sheets?a=1", {}, "hello");
  expect([posted.status, posted.headers["x-worker"], posted.body]).toEqual([418, "yes", "hello"]);
  await ask("GET", "/p/abc");
  expect(seen).toEqual(["POST /v1/sheets?a=1", "GET /p/abc"]);
  const port = workerPort;
  workerPort = null;
  const down = await ask("GET", "/_worker/healthz");
  expect([down.status, down.headers["workbench-unreachable"]]).toEqual([502, "1"]);
  workerPort = port;
});
