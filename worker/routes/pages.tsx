import { Hono } from "hono";
import { snapshotContentSchema } from "../../shared/wire/snapshot.schema.ts";
import { gunzip, sha256 } from "../bytes.ts";
import type { Env } from "../env.ts";
import { answerPage } from "../page/answer.ts";
import { NoSuchPage, NothingPublished } from "../page/notices.tsx";
import { PublishedPage } from "../page/published.tsx";
import { sheetById } from "../sheet/call.ts";
import { sheetInToken } from "../sheet/link-token.ts";

/** Published pages, open to whoever holds a link. */
export const pages = new Hono<{ Bindings: Env }>();

pages.get("/p/:token", async function showPublished({ req, env }) {
  const token = req.param("token");
  const sheet = sheetById(env, sheetInToken(token) ?? "");
  const published = await sheet?.published(await sha256(token));
  if (!published?.ok) return answerPage(<NoSuchPage />, 404);
  if (published.value === null) return answerPage(<NothingPublished />);
  const { summary, body, zone } = published.value;
  const content = snapshotContentSchema.parse(JSON.parse(await gunzip(body)));
  return answerPage(<PublishedPage summary={summary} content={content} zone={zone} />);
});
