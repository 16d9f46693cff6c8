import { Hono } from "hono";
import { linkRequestSchema } from "../../shared/wire/api.schema.ts";
import type { LinkAnswer } from "../../shared/wire/api.ts";
import { refuse } from "../answer.ts";
import { formOf, readJson } from "../body.ts";
import { randomSecret, sha256 } from "../bytes.ts";
import type { Env } from "../env.ts";
import { readQuery } from "../query.ts";
import { sheetCall } from "../sheet/call.ts";
import { makeLinkToken } from "../sheet/link-token.ts";

const LINK_FORM = formOf(linkRequestSchema);
const NAME_BYTES = 9;

/** Links to the published page. */
export const links = new Hono<{ Bindings: Env }>();

links.post("/v1/sheets/:id/links", async function makeLink({ req, env, json }) {
  const query = readQuery(req.raw);
  if (!query.ok) return refuse(query.error);
  const call = await sheetCall(req.raw, env, req.param("id"));
  if (!call.ok) return refuse(call.error);
  const body = await readJson(req.raw, LINK_FORM);
  if (!body.ok) return refuse(body.error);
  const { person, sheet, access } = call.value;
  const token = makeLinkToken(req.param("id"));
  const name = randomSecret(NAME_BYTES);
  const at = new Date(access.at).toISOString();
  const added = await sheet.addLink(access, { name, hash: await sha256(token), show: body.value.show, madeBy: person, at });
  if (!added.ok) return refuse(added.error);
  return json({ link: name, url: `${env.ORIGIN}/p/${token}` } satisfies LinkAnswer, 201);
});
