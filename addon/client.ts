import { err, type Result } from "../shared/result.ts";
import {
  IDEMPOTENCY_HEADER, KEY_HEADER, SPREADSHEET_HEADER,
  type ErrorAnswer, type LinkAnswer, type LinkRequest, type RegisterAnswer, type RegisterRequest,
} from "../shared/wire/api.ts";
import { readErrorAnswer, readLinkAnswer, readPublishAnswer, readRegisterAnswer } from "../shared/wire/answers.ts";
import type { PublishAnswer } from "../shared/wire/snapshot.ts";
import type { Registration } from "./settings.ts";

declare const WORKER_ORIGIN: string;

/** Why a request to the Worker came to nothing. */
export type CallFailure =
  | { readonly reason: "unreachable" }
  | { readonly reason: "refused"; readonly status: number; readonly answer: ErrorAnswer }
  | { readonly reason: "strange-answer"; readonly status: number };

/** Who asks, and from which spreadsheet. */
export interface Caller {
  readonly token: string;
  readonly spreadsheet: string;
}

type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions & { readonly timeoutSeconds: number };
type Reader<T> = (json: unknown) => Result<T, unknown>;

const TIMEOUT_SECONDS = 20;

/** Registers the spreadsheet; the key in the answer is shown this once. */
export function register(caller: Caller, request: RegisterRequest): Result<RegisterAnswer, CallFailure> {
  return post("/v1/sheets", JSON.stringify(request), signed(caller), readRegisterAnswer);
}

/** Publishes a body that is already written out; under the same idempotency key a repeated call is the same publish. */
export function publish(caller: Caller, sheet: Registration, body: string, idempotencyKey: string): Result<PublishAnswer, CallFailure> {
  const headers = { ...keyed(caller, sheet), [IDEMPOTENCY_HEADER]: idempotencyKey };
  return post(`/v1/sheets/${encodeURIComponent(sheet.sheet)}/snapshots`, body, headers, readPublishAnswer);
}

/** Makes a link to the published page. */
export function makeLink(caller: Caller, sheet: Registration, request: LinkRequest): Result<LinkAnswer, CallFailure> {
  return post(`/v1/sheets/${encodeURIComponent(sheet.sheet)}/links`, JSON.stringify(request), keyed(caller, sheet), readLinkAnswer);
}

const signed = ({ token }: Caller): Record<string, string> => ({ Authorization: `Bearer ${token}` });

const keyed = (caller: Caller, { key }: Registration): Record<string, string> => ({
  ...signed(caller),
  [KEY_HEADER]: key,
  [SPREADSHEET_HEADER]: caller.spreadsheet,
});

function post<T>(path: string, payload: string, headers: Record<string, string>, read: Reader<T>): Result<T, CallFailure> {
  const response = send(path, payload, headers);
  if (response === null) return err({ reason: "unreachable" });
  const status = response.getResponseCode();
  const json = parsed(response.getContentText("UTF-8"));
  if (status >= 200 && status < 300) {
    const answer = read(json);
    return answer.ok ? answer : err({ reason: "strange-answer", status });
  }
  const refusal = readErrorAnswer(json);
  return err(refusal.ok ? { reason: "refused", status, answer: refusal.value } : { reason: "strange-answer", status });
}

/** UrlFetchApp throws one kind of error for every way in which an address cannot be reached. */
function send(path: string, payload: string, headers: Record<string, string>): GoogleAppsScript.URL_Fetch.HTTPResponse | null {
  const options: Options = {
    method: "post",
    contentType: "application/json; charset=utf-8",
    headers,
    payload,
    muteHttpExceptions: true,
    followRedirects: false,
    timeoutSeconds: TIMEOUT_SECONDS,
  };
  try {
    return UrlFetchApp.fetch(`${WORKER_ORIGIN}${path}`, options);
  } catch (error) {
    console.error(`The Worker could not be reached. ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
