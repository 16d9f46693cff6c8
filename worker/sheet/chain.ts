import { canonicalJson } from "../../shared/snapshot/canonical.ts";
import type { PublishRequest } from "../../shared/wire/snapshot.ts";
import { sha256 } from "../bytes.ts";
import type { Who } from "./stored.schema.ts";

/** The chain before the first version. */
export const GENESIS = "0".repeat(64);

/** What a link of the chain vouches for besides the content. */
export interface ChainedEntry extends Pick<PublishRequest, "kind" | "profile" | "review"> {
  readonly version: number;
  readonly at: string;
  readonly who: Who;
  readonly reasons: readonly string[];
}

/**
 * The SHA-256 that ties a version to all before it, as 64 lower-case hexadecimal digits. Hashed are the UTF-8 bytes of three
 * lines joined by one line feed each, with none at the end: the previous chain (64 zeros before version 1), the content hash,
 * both as 64 lower-case hexadecimal digits, and the RFC 8785 form of {version, at, who, kind, profile, review, reasons}.
 */
export async function chainHash(previous: string, contentHash: string, entry: ChainedEntry): Promise<string> {
  const { version, at, who, kind, profile, review, reasons } = entry;
  const canonical = canonicalJson({ version, at, who, kind, profile, review, reasons });
  if (!canonical.ok) throw new Error(`an entry of the chain has no canonical form: ${canonical.error}`);
  return sha256(`${previous}\n${contentHash}\n${canonical.value}`);
}
