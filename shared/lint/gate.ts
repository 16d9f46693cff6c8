import type { Finding } from "./finding.ts";

/** Whether a sheet may be published: open, or closed by so many errors. */
export type Gate = { readonly open: true } | { readonly open: false; readonly errors: number };

/** Closes the gate while any finding is an error; warnings and hints never close it. */
export function gate(findings: readonly Finding[]): Gate {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return errors === 0 ? { open: true } : { open: false, errors };
}
