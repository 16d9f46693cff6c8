import type { Severity, Span } from "../../shared/lint/finding.ts";
import { valueIn } from "../../shared/lint/parse/move.ts";
import { parse, type Parse } from "../../shared/lint/parse/parse.ts";
import { ALONE, lintKeyResult, lintObjective, type Remark } from "../../shared/lint/remarks.ts";
import { DEFAULT_PROFILE } from "../../shared/profiles/index.ts";
import { KEY_RESULT_LABELS, labelsOf, OBJECTIVE_LABELS } from "./labels.ts";

/** What a key result says, in the words of the corpus. */
interface Parsed {
  readonly measurable: boolean;
  readonly has_baseline: boolean;
  readonly baseline: number | null;
  readonly has_target: boolean;
  readonly target: number | null;
  readonly unit: string | null;
  readonly has_deadline: boolean;
  readonly direction: string;
}

interface TextFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span | null;
  readonly message: string;
}

/** What Keyline makes of one sentence. */
export interface TextAnnotation {
  readonly id: string;
  readonly parsed?: Parsed;
  readonly labels: Readonly<Record<string, boolean>>;
  readonly findings: readonly TextFinding[];
}

/** Reads and reviews one key result that stands alone, under the default profile. */
export function keyResultAnnotation(id: string, text: string, objective: string | null): TextAnnotation {
  const remarks = lintKeyResult(text, { ...ALONE, objective }, DEFAULT_PROFILE);
  const parsed = parsedOf(parse(text));
  const labels = labelsOf(KEY_RESULT_LABELS, rulesOf(remarks));
  return { id, parsed, labels: { ...labels, binary: labels["binary"] === true || parsed.direction === "binary" }, findings: remarks.map(finding) };
}

/** Reviews one objective that stands alone, under the default profile. */
export function objectiveAnnotation(id: string, text: string): TextAnnotation {
  const remarks = lintObjective(text, DEFAULT_PROFILE);
  return { id, labels: labelsOf(OBJECTIVE_LABELS, rulesOf(remarks)), findings: remarks.map(finding) };
}

const rulesOf = (remarks: readonly Remark[]): string[] => remarks.map(({ rule }) => rule);

const finding = ({ rule, severity, span, message }: Remark): TextFinding => ({ rule, severity, span, message });

function parsedOf({ baseline, target, relative, deadline, direction }: Parse): Parsed {
  return {
    measurable: target !== null,
    has_baseline: baseline !== null,
    baseline: baseline ? valueIn(baseline, target?.unit ?? null) : null,
    has_target: target !== null,
    target: target && (relative ? Math.abs(target.value) : target.value),
    unit: target?.unit ?? null,
    has_deadline: deadline !== null,
    direction: direction ?? "none",
  };
}
