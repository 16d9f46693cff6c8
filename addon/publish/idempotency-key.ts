/** The SHA-256 of a base version and a request body in hexadecimal: the same publish always has the same key. */
export function idempotencyKey(base: number, body: string): string {
  const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, `${base}\n${body}`, Utilities.Charset.UTF_8);
  return digest.map((byte) => (byte & 0xff).toString(16).padStart(2, "0")).join("");
}
