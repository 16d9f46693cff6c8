import { createLocalJWKSet } from "jose";
import * as z from "zod";
import { readAtMost, strictText } from "../bytes.ts";
import { type KeySet, LOAD_TIMEOUT_MS } from "./key-sets.ts";

const MOST_BYTES = 64 * 1024;
const MODULUS_CHARACTERS_2048_BIT = 342;

const rsaKeySchema = z.looseObject({
  kty: z.literal("RSA"),
  kid: z.string().min(1),
  n: z.base64url().min(MODULUS_CHARACTERS_2048_BIT),
  e: z.base64url(),
});
const keysSchema = z.object({ keys: z.array(z.unknown()).max(50) });

/** Fetches an issuer's key set (JWKS); null when it is out of reach, redirects, is too large or holds no usable key. */
export async function fetchKeySet(url: string): Promise<KeySet | null> {
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(LOAD_TIMEOUT_MS) });
    const bytes = await readAtMost(response.body, MOST_BYTES);
    return response.status === 200 && bytes !== null ? keySetOf(JSON.parse(strictText(bytes) ?? "")) : null;
  } catch {
    return null;
  }
}

function keySetOf(json: unknown): KeySet | null {
  const keys = keysSchema.parse(json).keys.flatMap((key) => {
    const read = rsaKeySchema.safeParse(key);
    return read.success ? [read.data] : [];
  });
  return keys.length === 0 ? null : { ids: new Set(keys.map(({ kid }) => kid)), find: createLocalJWKSet({ keys }) };
}
