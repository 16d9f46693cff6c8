import { Hono } from "hono";
import { err, ok, type Result } from "../../shared/result.ts";
import { canonicalJson } from "../../shared/snapshot/canonical.ts";
import { IDEMPOTENCY_HEADER } from "../../shared/wire/api.ts";
import { publishRequestSchema } from "../../shared/wire/snapshot.schema.ts";
import type { PublishRequest, SnapshotListAnswer } from "../../shared/wire/snapshot.ts";
import { refuse } from "../answer.ts";
import { formOf, readJson } from "../body.ts";
import { gzip, sha256 } from "../bytes.ts";
import type { Env } from "../env.ts";
import { LIST } from "../limits.ts";
import { readCount, readQuery } from "../query.ts";
import type { Refusal } from "../refusal.ts";
import { sheetCall } from "../sheet/call.ts";
import type { Publication } from "../sheet/publish.ts";

type Prepared = Omit<Publication, "who" | "idempotencyKey" | "at">;

const PATH = "/v1/sheets/:id/snapshots";
const PUBLISH_FORM = formOf(publishRequestSchema);
const IDEMPOTENCY_KEY = /^[0-9a-f]{64}$/;

/** Publishing snapshots, listing them and reading one. */
export const snapshots = new Hono<{ Bindings: Env }>();

snapshots.post(PATH, async function publishSnapshot({ req, env, json }) {
  const query = readQuery(req.raw);
  if (!query.ok) return refuse(query.error);
  const call = await sheetCall(req.raw, env, req.param("id"));
  if (!call.ok) return refuse(call.error);
  const idempotencyKey = readIdempotencyKey(req.raw);
  if (!idempotencyKey.ok) return refuse(idempotencyKey.error);
  const body = await readJson(req.raw, PUBLISH_FORM);
  if (!body.ok) return refuse(body.error);
  const { person, sheet, access } = call.value;
  const content = await prepared(body.value);
  const published = await sheet.publish(access, { ...content, who: person, idempotencyKey: idempotencyKey.value, at: access.at });
  if (!published.ok) return refuse(published.error);
  return json(published.value, published.value.unchanged ? 200 : 201);
});

snapshots.get(PATH, async function listSnapshots({ req, env, json }) {
  const query = readQuery(req.raw, "before", "limit");
  if (!query.ok) return refuse(query.error);
  const call = await sheetCall(req.raw, env, req.param("id"));
  if (!call.ok) return refuse(call.error);
  const { before = Number.MAX_SAFE_INTEGER, limit = LIST.usual } = query.value;
  if (limit > LIST.most) return refuse({ reason: "query_refused", field: "limit" });
  const listed = await call.value.sheet.list(call.value.access, before, limit);
  if (!listed.ok) return refuse(listed.error);
  const oldest = listed.value.at(-1)?.version ?? 1;
  return json({ snapshots: listed.value, next: oldest > 1 ? oldest : null } satisfies SnapshotListAnswer);
});

snapshots.get(`${PATH}/:version`, async function readSnapshot({ req, env }) {
  const query = readQuery(req.raw);
  if (!query.ok) return refuse(query.error);
  const call = await sheetCall(req.raw, env, req.param("id"));
  if (!call.ok) return refuse(call.error);
  const version = readCount(req.param("version"));
  if (version === null) return refuse({ reason: "version_not_found" });
  const snapshot = await call.value.sheet.read(call.value.access, version);
  if (!snapshot.ok) return refuse(snapshot.error);
  return new Response(snapshot.value, { headers: { "Content-Type": "application/json" } });
});

function readIdempotencyKey(request: Request): Result<string, Refusal> {
  const key = request.headers.get(IDEMPOTENCY_HEADER);
  if (!key) return err({ reason: "header_missing", field: IDEMPOTENCY_HEADER });
  return IDEMPOTENCY_KEY.test(key) ? ok(key) : err({ reason: "idempotency_key_malformed", field: IDEMPOTENCY_HEADER });
}

/** Hashes and compresses the content here, so that the sheet's object has only to write it. */
async function prepared({ kind, base, profile, review, content }: PublishRequest): Promise<Prepared> {
  const text = canonical(content);
  const contentHash = await sha256(text);
  const request = canonical({ kind, base, profile, review, contentHash });
  return { kind, profile, review, contentHash, request, body: await gzip(text) };
}

// What the scan and the schema let through always has a canonical form.
function canonical(value: unknown): string {
  const text = canonicalJson(value);
  if (!text.ok) throw new Error(`valid content has no canonical form: ${text.error}`);
  return text.value;
}
