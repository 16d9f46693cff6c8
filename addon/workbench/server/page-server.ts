import { readFile } from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Issuer, PERSON } from "./issuer.ts";
import { keptName, type openKept } from "./kept.ts";

const here = fileURLToPath(new URL("..", import.meta.url));
const dist = path.join(here, "../../dist");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};
// Frames written in place inherit this policy, and the add-on's sidebar is one file with its script inside.
const POLICY = [
  "default-src 'none'",
  "connect-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
const HEADERS = {
  "cache-control": "no-store",
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};
const HOST = /^(localhost|127\.0\.0\.1)(:\d+)?$/;
const MAX_BODY = 50_000_000;
const WORKER_PATIENCE_MS = 20_000;

/** What the page's server needs around it; `workerPort` is null while no Worker runs. */
export interface Serving {
  readonly issuer: Issuer;
  readonly kept: ReturnType<typeof openKept>;
  readonly bundle: ReadonlyMap<string, Uint8Array>;
  readonly workerPort: () => number | null;
}

type Answer = { status: number; type: string; body: string | Uint8Array; tag?: string };
const text = (status: number, body: string): Answer => ({ status, type: "text/plain; charset=utf-8", body });

/** Builds the server of the workbench: the page, the built add-on, the issuer, what is kept, and the way to the Worker. */
export function pageServer(serving: Serving): http.Server {
  return http.createServer((request, response) => {
    const url = request.url ?? "/";
    if (!HOST.test(request.headers.host ?? "")) return void send(response, text(403, "This host name is not served here."));
    const worker = /^\/_worker(\/.*)$/.exec(url)?.[1] ?? (/^\/[pou]\//.test(url) ? url : null);
    if (worker !== null) return forward(serving.workerPort(), request, response, worker);
    answer(serving, request, new URL(url, "http://localhost").pathname)
      .then((made) => send(response, made))
      .catch(() => send(response, text(500, "The workbench's server failed.")));
  });
}

function send(response: http.ServerResponse, { status, type, body, tag }: Answer): void {
  response.writeHead(status, { ...HEADERS, "content-type": type, ...(tag ? { etag: tag } : {}) });
  response.end(body);
}

async function answer(serving: Serving, request: http.IncomingMessage, pathname: string): Promise<Answer> {
  if (pathname === "/_issuer/jwks") return { status: 200, type: "application/json", body: serving.issuer.jwks };
  if (pathname.startsWith("/_")) {
    const own = request.headers["sec-fetch-site"] === "same-origin";
    return own ? forThePage(serving, request, pathname) : text(403, "Only the workbench's page may ask for this.");
  }
  if (request.method !== "GET") return text(405, "Only GET is served here.");
  if (pathname === "/") return { status: 200, type: TYPES[".html"] ?? "", body: await readFile(path.join(here, "page/page.html")) };
  const bundled = serving.bundle.get(pathname.replace(/^\/page\//, ""));
  if (bundled) return { status: 200, type: TYPES[path.extname(pathname)] ?? "application/octet-stream", body: bundled };
  const built = /^\/addon\/(Code\.js|Sidebar\.html|appsscript\.json)$/.exec(pathname)?.[1];
  // As text: the add-on's files are data for the page, not pages of their own.
  return built ? text(200, await readFile(path.join(dist, built), "utf8")) : text(404, "There is nothing here.");
}

async function forThePage({ issuer, kept }: Serving, request: http.IncomingMessage, pathname: string): Promise<Answer> {
  if (pathname === "/_issuer/token" && request.method === "POST") return text(200, issuer.token());
  if (pathname === "/_issuer/person") return { status: 200, type: "application/json", body: JSON.stringify(PERSON) };
  const name = keptName(pathname);
  if (name === null) return text(404, "There is nothing here.");
  if (request.method === "PUT") {
    const body = await bodyOf(request);
    if (request.headers["if-match"] !== kept.tag(name)) return text(412, "Another page has kept something since.");
    kept.write(name, body);
    return { ...text(200, ""), tag: kept.tag(name) };
  }
  if (request.method === "DELETE") kept.forget(name);
  return { status: 200, type: "application/json", body: kept.read(name), tag: kept.tag(name) };
}

async function bodyOf(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Error("too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function forward(port: number | null, request: http.IncomingMessage, response: http.ServerResponse, to: string): void {
  const unreachable = (): void => {
    if (response.headersSent) return void response.destroy();
    response.writeHead(502, { "content-type": "text/plain; charset=utf-8", "workbench-unreachable": "1" });
    response.end("The Worker does not answer.");
  };
  if (port === null) return unreachable();
  const { "accept-encoding": _, ...headers } = request.headers;
  const options = { host: "127.0.0.1", port, path: to, method: request.method, timeout: WORKER_PATIENCE_MS };
  const onward = http.request({ ...options, headers: { ...headers, host: `127.0.0.1:${port}` } }, (reply) => {
    response.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(response);
  });
  onward.on("timeout", () => onward.destroy());
  onward.on("error", unreachable);
  request.pipe(onward);
}
