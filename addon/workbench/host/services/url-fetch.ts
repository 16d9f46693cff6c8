import { type HttpResponse, Unreachable } from "../environment.ts";
import { exception, expose, type Execution } from "./execution.ts";

type UrlFetchApp = GoogleAppsScript.URL_Fetch.UrlFetchApp;
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;
type Answer = GoogleAppsScript.URL_Fetch.HTTPResponse;

const SHOWN = 100;

/** The UrlFetchApp service; it reaches only addresses that the manifest lists. */
export function urlFetchApp(execution: Execution): UrlFetchApp {
  return expose<UrlFetchApp>(execution, "UrlFetchApp", {
    network: { fetch: (url: string, options: Options = {}) => fetchOnce(execution, url, options) },
  });
}

function fetchOnce(execution: Execution, url: string, options: Options): Answer {
  const { manifest, send } = execution.environment;
  if (!manifest.urlFetchWhitelist.some((prefix) => url.startsWith(prefix))) {
    throw exception(execution, `UrlFetchApp calls to ${url} are not permitted by your admin: it is not in urlFetchWhitelist.`);
  }
  const { headers, body } = content(options);
  const request = { url, method: (options.method ?? "get").toUpperCase(), headers, body };
  const response = attempt(execution, url, () => send(request));
  if (response.status >= 400 && !options.muteHttpExceptions) {
    const origin = /^https?:\/\/[^/]+/.exec(url)?.[0] ?? url;
    const shown = response.body.slice(0, SHOWN);
    throw exception(
      execution,
      `Request failed for ${origin} returned code ${response.status}. Truncated server response: ${shown} `
      + "(use muteHttpExceptions option to examine full response)",
    );
  }
  return answer(execution, response);
}

function attempt(execution: Execution, url: string, send: () => HttpResponse): HttpResponse {
  try {
    return send();
  } catch (error) {
    throw error instanceof Unreachable ? exception(execution, `Address unavailable: ${url}`) : error;
  }
}

function content(options: Options): { headers: Record<string, string>; body: string | null } {
  const headers = Object.fromEntries(Object.entries(options.headers ?? {}).map(([name, value]) => [name, String(value)]));
  const { payload } = options;
  if (payload === undefined || payload === null) return { headers, body: null };
  headers["Content-Type"] = options.contentType ?? "application/x-www-form-urlencoded";
  if (typeof payload !== "object") return { headers, body: String(payload) };
  const fields = Object.entries(payload).map(([key, value]) => [key, String(value)]);
  return { headers, body: new URLSearchParams(fields).toString() };
}

function answer(execution: Execution, response: HttpResponse): Answer {
  const headers = (): object => execution.realm.Object.assign(new execution.realm.Object(), response.headers ?? {});
  return expose<Answer>(execution, "HTTPResponse", {
    plain: { getResponseCode: () => response.status, getContentText: () => response.body, getHeaders: headers, getAllHeaders: headers },
  });
}
