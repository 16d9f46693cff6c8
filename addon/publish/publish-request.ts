import type { Severity } from "../../shared/lint/finding.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { snapshotContent, type ContentProblem } from "../../shared/snapshot/content.ts";
import { LIMITS, type PublishRequest } from "../../shared/wire/snapshot.ts";
import type { Assessment } from "../review/assess.ts";
import { byteLength } from "./byte-length.ts";

/** That a request would be larger than the Worker reads, in KB. */
export interface TooLarge {
  readonly reason: "too-large";
  readonly kilobytes: number;
  readonly limit: number;
}

const KB = 1024;

/** Writes out the body of a publish on top of version `base`, 0 for none; nothing that the Worker would refuse for its size. */
export function publishBody({ sheet, profile, findings }: Assessment, base: number): Result<string, ContentProblem | TooLarge> {
  const content = snapshotContent({ title: sheet.name, locale: sheet.locale, scale: profile.confidenceScale, tables: sheet.tables });
  if (!content.ok) return content;
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const review = { errors: count("error"), warnings: count("warning"), hints: count("hint"), waived: 0 };
  const body = JSON.stringify({ kind: "publish", base, profile: profile.id, review, content: content.value } satisfies PublishRequest);
  const bytes = byteLength(body);
  return bytes > LIMITS.bodyBytes ? err({ reason: "too-large", kilobytes: Math.ceil(bytes / KB), limit: LIMITS.bodyBytes / KB }) : ok(body);
}
