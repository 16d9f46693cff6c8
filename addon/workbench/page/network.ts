import { type HttpRequest, type HttpResponse, Unreachable } from "../host/environment.ts";

/** Makes a request and waits for it: Apps Script knows no promises for its services. */
export function requestNow(method: string, url: string, headers: HttpRequest["headers"] = {}, body: string | null = null): HttpResponse {
  const request = new XMLHttpRequest();
  request.open(method, url, false);
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
  try {
    request.send(body);
  } catch {
    throw new Unreachable("The workbench's server does not answer.");
  }
  return { status: request.status, body: request.responseText, headers: headersOf(request) };
}

const headersOf = (request: XMLHttpRequest): Record<string, string> =>
  Object.fromEntries(request.getAllResponseHeaders().trim().split("\r\n").flatMap((line) => {
    const colon = line.indexOf(": ");
    return colon < 0 ? [] : [[line.slice(0, colon), line.slice(colon + 2)]];
  }));

/** Sends a script's request for the Worker's origin to the Worker on this machine. */
export function sendToWorker(origins: readonly string[]): (request: HttpRequest) => HttpResponse {
  return ({ url, method, headers, body }) => {
    const { origin, pathname, search } = new URL(url);
    if (!origins.includes(origin)) throw new Unreachable(`The workbench reaches only ${origins.join(", ")}.`);
    const response = requestNow(method, `/_worker${pathname}${search}`, headers, body);
    if (response.headers?.["workbench-unreachable"]) throw new Unreachable(response.body);
    return response;
  };
}
