/** Why a rule is there, with a text that it finds and one that it lets pass; null where its examples are whole tables. */
export interface Reason {
  readonly why: string;
  readonly bad: string | null;
  readonly good: string | null;
}

/** Put in by the build, from the rules' own files. */
declare const REASONS: Readonly<Record<string, Reason>>;

/** The reason of a rule; null for what is no rule of the review. */
export const reasonFor = (rule: string): Reason | null => (typeof REASONS === "undefined" ? null : REASONS[rule] ?? null);
