import { Hono } from "hono";
import { registerRequestSchema } from "../../shared/wire/api.schema.ts";
import type { RegisterAnswer } from "../../shared/wire/api.ts";
import { refuse } from "../answer.ts";
import type { Person } from "../auth/person.ts";
import { signedIn } from "../auth/sign-in.ts";
import { formOf, readJson } from "../body.ts";
import { randomSecret, sha256 } from "../bytes.ts";
import type { Env } from "../env.ts";
import { readQuery } from "../query.ts";

const REGISTER_FORM = formOf(registerRequestSchema);
const KEY_BYTES = 32;

/** Registration of sheets. */
export const sheets = new Hono<{ Bindings: Env }>();

sheets.post("/v1/sheets", async function register({ req: { raw }, env, json }) {
  const query = readQuery(raw);
  if (!query.ok) return refuse(query.error);
  const person = await signedIn(raw, env);
  if (!person.ok) return refuse(person.error);
  const body = await readJson(raw, REGISTER_FORM);
  if (!body.ok) return refuse(body.error);
  const now = Date.now();
  const counted = await env.PEOPLE.get(await objectOf(person.value, env)).countRegistration(now);
  if (!counted.ok) return refuse(counted.error);
  const key = randomSecret(KEY_BYTES);
  const id = env.SHEETS.newUniqueId();
  const keyHash = await sha256(key);
  await env.SHEETS.get(id).register({ ...body.value, keyHash, owner: person.value, at: new Date(now).toISOString() });
  return json({ sheet: id.toString(), key } satisfies RegisterAnswer, 201);
});

async function objectOf({ issuer, subject }: Person, { PEOPLE }: Env): Promise<DurableObjectId> {
  return PEOPLE.idFromName(await sha256(`${issuer}\n${subject}`));
}
