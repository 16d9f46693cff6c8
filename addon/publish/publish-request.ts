import type { Severity } from "../../shared/lint/finding.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { LIMITS, type PublishRequest, type SnapshotContent } from "../../shared/wire/snapshot.ts";
import type { Assessment } from "../review/assess.ts";
import { byteLength } from "./byte-length.ts";

/** That a request would be larger than the Worker reads, in KB. */
export interface TooLarge {
  readonly reason: "too-large";
  readonly kilobytes: number;
  readonly limit: number;
}

const KB = 1024;

/** Writes out the body of a publish of some content on top of version `base`, 0 for none; a body that the Worker would find too large is refused. */
export function publishBody({ profile, findings, waived }: Assessment, content: SnapshotContent, base: number): Result<string, TooLarge> {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const review = { errors: count("error"), warnings: count("warning"), hints: count("hint"), waived: waived.length };
  const request: PublishRequest = { kind: "publish", base, profile: profile.id, review, content };
  const body = JSON.stringify(request);
  const bytes = byteLength(body);
  if (bytes > LIMITS.bodyBytes) return err({ reason: "too-large", kilobytes: Math.ceil(bytes / KB), limit: LIMITS.bodyBytes / KB });
  return ok(body);
}
