import type { ErrorAnswer } from "../shared/wire/api.ts";
import { type Refusal, statusOf } from "./refusal.ts";
import { SENTENCES } from "./sentences.ts";

/** Answers a refused request as `{code, message, field?, hint?}` with the status of its reason. */
export function refuse({ reason, field, retryAfter }: Refusal, headers: HeadersInit = {}): Response {
  const body: ErrorAnswer = { code: reason, ...SENTENCES[reason], ...(field ? { field } : {}) };
  const answer = Response.json(body, { status: statusOf(reason), headers });
  if (retryAfter !== undefined) answer.headers.set("Retry-After", String(retryAfter));
  return answer;
}
