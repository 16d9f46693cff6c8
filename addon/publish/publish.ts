import { err, ok, type Result } from "../../shared/result.ts";
import { remember } from "../../shared/snapshot/remember.ts";
import { LIMITS, type PublishAnswer, type SnapshotContent } from "../../shared/wire/snapshot.ts";
import { makeLink, publish, register, type CallFailure, type Caller } from "../client.ts";
import { problem, told, type Reason } from "../messages.ts";
import { assess } from "../review/assess.ts";
import { pastProperties } from "../review/past-memory.ts";
import { NO_SETTINGS, writeSettings, type Registration, type Settings } from "../settings.ts";
import type { SheetReading } from "../sheet/read-sheet.ts";
import { SHEET_NOT_FOUND, type Problem, type PublishDone } from "../sidebar/server-api.ts";
import { idempotencyKey } from "./idempotency-key.ts";
import { publishBody } from "./publish-request.ts";
import { underLock } from "./under-lock.ts";

/** Reviews the sheet again and, when nothing blocks, publishes it as a version of its own with a link. */
export function publishSheet(): PublishDone | Problem {
  return published("publishSheet", false);
}

/** Publishes like publishSheet; a sheet that the Worker no longer knows is registered anew, and its versions start again. */
export function publishAsNew(): PublishDone | Problem {
  return published("publishAsNew", true);
}

function published(call: string, mayStartAgain: boolean): PublishDone | Problem {
  return told(call, () =>
    underLock(() => {
      const done = publishNow(mayStartAgain);
      return done.ok ? done.value : problem(done.error);
    }),
  );
}

function publishNow(mayStartAgain: boolean): Result<PublishDone, Reason> {
  const assessment = assess();
  if (!assessment.ok) return assessment;
  const { sheet, settings, gate, content } = assessment.value;
  const [unsure] = sheet.asked;
  if (unsure) return err({ reason: "not-confirmed", tab: unsure.tab });
  if (!content.ok) return content;
  if (!gate.open) return err({ reason: "blocked", errors: gate.errors });
  const token: string | null = ScriptApp.getIdentityToken();
  if (!token) return err({ reason: "not-signed-in" });
  const publishUnder = (under: Settings): Result<PublishDone, Reason> => {
    const body = publishBody(assessment.value, content.value, under.published?.version ?? 0);
    return body.ok ? send({ token, spreadsheet: sheet.id }, sheet, under, content.value, body.value) : body;
  };
  const done = publishUnder(settings);
  return !done.ok && isForgotten(done.error) && (mayStartAgain || isUnused(settings)) ? publishUnder({ ...NO_SETTINGS, stored: settings.stored }) : done;
}

/** A registration's key is shown once, so it is kept before more is sent. */
function send(caller: Caller, sheet: SheetReading, settings: Settings, content: SnapshotContent, body: string): Result<PublishDone, CallFailure> {
  const registration = registrationOf(caller, sheet, settings);
  if (!registration.ok) return registration;
  if (settings.registration === null) keepRegistration(sheet, registration.value, settings);
  const key = idempotencyKey(settings.published?.version ?? 0, body);
  const answer = publish(caller, registration.value, body, key);
  if (!answer.ok) return answer;
  const past = pastProperties(remember(settings.past, content, sheet.today), settings.stored);
  return ok(keepAfter(answer.value, linkOf(caller, registration.value, settings), past));
}

function registrationOf(caller: Caller, sheet: SheetReading, { registration }: Settings): Result<Registration, CallFailure> {
  if (registration !== null) return ok(registration);
  const title = Array.from(sheet.name).slice(0, LIMITS.name).join("");
  return register(caller, { spreadsheet: sheet.id, title, zone: sheet.zone });
}

/** What another spreadsheet left in a copy's properties goes when the copy registers. */
const keepRegistration = ({ id: spreadsheet }: SheetReading, { sheet, key }: Registration, { stored }: Settings): void =>
  writeSettings({ spreadsheet, sheet, key, version: "", at: "", url: "" }, pastProperties(null, stored));

function keepAfter({ version, at, unchanged }: PublishAnswer, url: string | null, past: Readonly<Record<string, string>>): PublishDone {
  writeSettings({ version: String(version), at, url: url ?? "" }, past);
  return { ok: true, version, at, url, unchanged };
}

/** A version without a link is still published; the next publish tries for the link again. */
function linkOf(caller: Caller, registration: Registration, { published }: Settings): string | null {
  if (published !== null && published.url !== null) return published.url;
  const link = makeLink(caller, registration, { show: "latest" });
  return link.ok ? link.value.url : null;
}

const isForgotten = (reason: Reason): boolean => reason.reason === "refused" && reason.answer.code === SHEET_NOT_FOUND;

/** A registration that was never used erases itself after a day, and takes nothing with it. */
const isUnused = ({ registration, published: last }: Settings): boolean => registration !== null && last === null;
