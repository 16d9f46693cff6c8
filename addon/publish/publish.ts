import { err, ok, type Result } from "../../shared/result.ts";
import { LIMITS, type PublishAnswer } from "../../shared/wire/snapshot.ts";
import { makeLink, publish, register, type CallFailure, type Caller } from "../client.ts";
import { problem, told, type Reason } from "../messages.ts";
import { assess } from "../review/assess.ts";
import { readSettings, writeSettings, type Registration, type Settings } from "../settings.ts";
import type { SheetReading } from "../sheet/read-sheet.ts";
import type { Problem, PublishDone } from "../sidebar/server-api.ts";
import { idempotencyKey } from "./idempotency-key.ts";
import { publishBody } from "./publish-request.ts";
import { underLock } from "./under-lock.ts";

/** Reviews the sheet again and, when nothing blocks, publishes it as a version of its own with a link. */
export function publishSheet(): PublishDone | Problem {
  return told("publishSheet", () =>
    underLock(() => {
      const done = publishNow();
      return done.ok ? done.value : problem(done.error);
    }),
  );
}

function publishNow(): Result<PublishDone, Reason> {
  const assessment = assess();
  if (!assessment.ok) return assessment;
  const { sheet, gate, content } = assessment.value;
  if (!content.ok) return content;
  if (!gate.open) return err({ reason: "blocked", errors: gate.errors });
  const settings = readSettings(sheet.id);
  const body = publishBody(assessment.value, content.value, settings.published?.version ?? 0);
  if (!body.ok) return body;
  const token: string | null = ScriptApp.getIdentityToken();
  if (!token) return err({ reason: "not-signed-in" });
  return send({ token, spreadsheet: sheet.id }, sheet, settings, body.value);
}

/** A registration's key is shown once, so it is kept before more is sent. */
function send(caller: Caller, sheet: SheetReading, settings: Settings, body: string): Result<PublishDone, CallFailure> {
  const registration = registrationOf(caller, sheet, settings);
  if (!registration.ok) return registration;
  if (settings.registration === null) keepRegistration(sheet, registration.value);
  const key = idempotencyKey(settings.published?.version ?? 0, body);
  const answer = publish(caller, registration.value, body, key);
  if (answer.ok) return ok(keepAfter(answer.value, linkOf(caller, registration.value, settings)));
  if (isForgotten(answer.error, settings)) writeSettings({ sheet: "", key: "" });
  return answer;
}

function registrationOf(caller: Caller, sheet: SheetReading, { registration }: Settings): Result<Registration, CallFailure> {
  if (registration !== null) return ok(registration);
  const title = Array.from(sheet.name).slice(0, LIMITS.name).join("");
  return register(caller, { spreadsheet: sheet.id, title, zone: sheet.zone });
}

/** What another spreadsheet left in a copy's properties goes when the copy registers. */
const keepRegistration = ({ id: spreadsheet }: SheetReading, { sheet, key }: Registration): void =>
  writeSettings({ spreadsheet, sheet, key, version: "", at: "", url: "" });

function keepAfter({ version, at, unchanged }: PublishAnswer, url: string | null): PublishDone {
  writeSettings({ version: String(version), at, url: url ?? "" });
  return { ok: true, version, at, url, unchanged };
}

/** A version without a link is still published; the next publish tries for the link again. */
function linkOf(caller: Caller, registration: Registration, { published }: Settings): string | null {
  if (published !== null && published.url !== null) return published.url;
  const link = makeLink(caller, registration, { show: "latest" });
  return link.ok ? link.value.url : null;
}

/** A registration that was never used erases itself after a day; publishing again then registers anew. */
function isForgotten(failure: CallFailure, { published }: Settings): boolean {
  return published === null && failure.reason === "refused" && failure.answer.code === "sheet_not_found";
}
