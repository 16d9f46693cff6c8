import type { MiddlewareHandler } from "hono";

/** The policy of everything that brings none of its own: nothing may load, run or frame it. */
export const NOTHING_ALLOWED = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HEADERS: Readonly<Record<string, string>> = {
  "Cache-Control": "private, no-store",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000",
  "X-Content-Type-Options": "nosniff",
  "X-Robots-Tag": "noindex, nofollow, noarchive",
};

/** Puts the headers on every answer, refusals too, that keep it out of caches, frames, search engines and referrers. */
export const secured: MiddlewareHandler = async function secured(context, next) {
  await next();
  const { headers } = context.res;
  for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
  if (!headers.has("Content-Security-Policy")) headers.set("Content-Security-Policy", NOTHING_ALLOWED);
};
