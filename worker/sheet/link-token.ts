import { fromBase64Url, fromHex, toBase64Url, toHex } from "../bytes.ts";

const ID_BYTES = 32;
const SECRET_BYTES = 16;
const TOKEN = /^[A-Za-z0-9_-]{64}$/;

/** Makes a link token: the sheet's id (64 hexadecimal digits) and 16 random bytes, together 64 characters. */
export function makeLinkToken(sheet: string): string {
  const token = new Uint8Array(ID_BYTES + SECRET_BYTES);
  token.set(fromHex(sheet));
  token.set(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)), ID_BYTES);
  return toBase64Url(token);
}

/** The sheet's id in a link token, or null for text that is no token. */
export function sheetInToken(token: string): string | null {
  return TOKEN.test(token) ? toHex(fromBase64Url(token).subarray(0, ID_BYTES)) : null;
}
