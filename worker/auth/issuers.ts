import * as z from "zod";

/** Somebody who signs people in: the exact `iss`, where its keys are, the `aud` its tokens must carry, and whom it may sign in. */
export interface Issuer {
  readonly issuer: string;
  readonly jwks: string;
  readonly audience: string;
  /** The Workspace domains (`hd`) whose people may sign in; without it, everybody may. */
  readonly hd?: readonly string[] | undefined;
}

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

const issuerSchema = z.strictObject({
  // Google also writes its issuer without "https://", so a bare name is allowed.
  issuer: z.string().min(1).refine((issuer) => !/^\w+:/.test(issuer) || isSafeAddress(issuer)),
  jwks: z.string().refine(isSafeAddress),
  audience: z.string().min(1),
  hd: z.array(z.string().min(1)).min(1).optional(),
});

const issuersSchema = z.array(issuerSchema).min(1);

/** Reads the ISSUERS variable; a configuration that cannot be trusted throws, as no request could be served with it. */
export function parseIssuers(json: string): readonly Issuer[] {
  return issuersSchema.parse(JSON.parse(json));
}

// Plain http would let anybody on the way swap the keys; on the machine itself there is nobody on the way.
function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || (protocol === "http:" && LOOPBACK.has(hostname));
}
