import { NOTHING_ALLOWED } from "../secured.ts";
import { STYLE } from "./style.ts";

let styleHash: string | null = null;

/** Writes a page as the bytes that go out. */
export const pageBytes = (html: { toString(): string }): Uint8Array => new TextEncoder().encode(`<!doctype html>${html.toString()}`);

/** Answers with a page under a policy that allows its own style sheet and nothing else. */
export async function answerPage(html: Uint8Array, status = 200): Promise<Response> {
  styleHash ??= await hashOf(STYLE);
  return new Response(html, {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": `${NOTHING_ALLOWED}; style-src 'sha256-${styleHash}'` },
  });
}

async function hashOf(style: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
