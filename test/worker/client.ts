import { env, exports } from "cloudflare:workers";
import { runInDurableObject } from "cloudflare:test";
import { readErrorAnswer, readLinkAnswer, readPublishAnswer, readRegisterAnswer } from "../../shared/wire/answers.ts";
import type { RegisterAnswer } from "../../shared/wire/api.ts";
import type { PublishAnswer, PublishRequest } from "../../shared/wire/snapshot.ts";
import type { Result } from "../../shared/result.ts";
import { publishRequest } from "../shared/wire/example.ts";
import { tokenFor } from "./issuer.ts";

/** The spreadsheet that the example sheet lives in. */
export const SPREADSHEET = "spreadsheet-1";

/** A request to the Worker; headers given as null are left out. */
export interface Call {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: BodyInit;
}

/** Sends a request as somebody who is signed in, unless the headers say otherwise. */
export async function send(path: string, { method = "GET", headers = {}, body }: Call = {}): Promise<Response> {
  const type = body === undefined ? {} : { "Content-Type": "application/json" };
  const all = { Authorization: `Bearer ${await tokenFor()}`, ...type, ...headers };
  const kept = Object.entries(all).flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]]));
  const init = { method, headers: kept, ...(body === undefined ? {} : { body }) };
  return exports.default.fetch(`https://worker.example${path}`, init);
}

/** Registers the example sheet. */
export async function register(headers: Call["headers"] = {}): Promise<RegisterAnswer> {
  const body = JSON.stringify({ spreadsheet: SPREADSHEET, title: "Growth OKRs", zone: "Europe/Berlin" });
  const answer = await send("/v1/sheets", { method: "POST", body, headers });
  return value(readRegisterAnswer(await answer.json()));
}

/** The headers that prove which sheet is meant. */
export const proofs = ({ key }: RegisterAnswer) => ({ "Keyline-Key": key, "Keyline-Spreadsheet": SPREADSHEET });

/** Sends a publish with a fresh idempotency key, unless one is given. */
export function sendPublish(sheet: RegisterAnswer, body: BodyInit, headers: Call["headers"] = {}): Promise<Response> {
  return send(`/v1/sheets/${sheet.sheet}/snapshots`, {
    method: "POST",
    body,
    headers: { ...proofs(sheet), "Idempotency-Key": freshKey(), ...headers },
  });
}

/** Publishes and reads the answer. */
export async function publish(sheet: RegisterAnswer, request: PublishRequest, headers: Call["headers"] = {}): Promise<PublishAnswer> {
  return value(readPublishAnswer(await (await sendPublish(sheet, JSON.stringify(request), headers)).json()));
}

/** Makes a link and gives its path on the Worker. */
export async function linkPath(sheet: RegisterAnswer): Promise<string> {
  const call = { method: "POST", body: '{"show":"latest"}', headers: proofs(sheet) };
  const answer = await send(`/v1/sheets/${sheet.sheet}/links`, call);
  const { url } = value(readLinkAnswer(await answer.json()));
  if (!url.startsWith(`${env.ORIGIN}/p/`)) throw new Error("the link does not point to the configured origin");
  return url.slice(env.ORIGIN.length);
}

/** The example publish with another title, so that it is other content. */
export const titled = (title: string): PublishRequest => ({ ...publishRequest, content: { ...publishRequest.content, title } });

/** 64 hexadecimal digits that were not used before. */
export const freshKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The status and code of a refusal. */
export async function refusal(answer: Response): Promise<readonly [status: number, code: string]> {
  return [answer.status, value(readErrorAnswer(await answer.json())).code];
}

/** How many rows each table of a sheet holds; null for a sheet without tables. */
export function rowsOf({ sheet }: Pick<RegisterAnswer, "sheet">): Promise<Readonly<Record<string, number>> | null> {
  return runInDurableObject(env.SHEETS.get(env.SHEETS.idFromString(sheet)), (_object, { storage: { sql } }) => {
    const ours = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'";
    const count = (table: string): number => sql.exec<{ n: number }>(`SELECT count(*) AS n FROM "${table}"`).one().n;
    const counts = sql.exec<{ name: string }>(ours).toArray().map(({ name }): [string, number] => [name, count(name)]);
    return counts.length === 0 ? null : Object.fromEntries(counts);
  });
}

function value<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`the answer is not what was expected: ${JSON.stringify(result.error)}`);
  return result.value;
}
