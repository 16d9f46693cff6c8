import { NOTHING_ALLOWED } from "../secured.ts";
import { STYLE } from "./style.ts";

let styleHash: string | null = null;

/** Answers with a page under a policy that allows its own style sheet and nothing else. */
export async function answerPage(html: { toString(): string }, status = 200): Promise<Response> {
  styleHash ??= await hashOf(STYLE);
  return new Response(`<!doctype html>${html.toString()}`, {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": `${NOTHING_ALLOWED}; style-src 'sha256-${styleHash}'` },
  });
}

async function hashOf(style: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
