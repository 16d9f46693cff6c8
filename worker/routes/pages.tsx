import { Hono } from "hono";
import { sha256 } from "../bytes.ts";
import type { Env } from "../env.ts";
import { answerPage, pageBytes } from "../page/answer.ts";
import { NoSuchPage, NothingPublished } from "../page/notices.tsx";
import { sheetById } from "../sheet/call.ts";
import { sheetInToken } from "../sheet/link-token.ts";

/** Published pages, open to whoever holds a link. */
export const pages = new Hono<{ Bindings: Env }>();

pages.get("/p/:token", async function showPublished({ req, env }) {
  const token = req.param("token");
  const sheet = sheetById(env, sheetInToken(token) ?? "");
  const page = await sheet?.page(await sha256(token));
  if (!page?.ok) return answerPage(pageBytes(<NoSuchPage />), 404);
  return answerPage(page.value ?? pageBytes(<NothingPublished />));
});
