import { expect, test } from "vitest";
import type { Finding, Severity } from "../../../shared/lint/finding.ts";
import { gate } from "../../../shared/lint/gate.ts";

const finding = (severity: Severity): Finding =>
  ({ rule: "no-number", severity, place: { tab: "OKRs", row: 2, column: 3 }, span: null, message: "", fixes: [], subjects: [] });

test("errors close the gate and are counted", () => {
  expect(gate([finding("error"), finding("warning"), finding("error")])).toEqual({ open: false, errors: 2 });
});

test("warnings and hints leave it open", () => {
  expect(gate([finding("warning"), finding("hint")])).toEqual({ open: true });
  expect(gate([])).toEqual({ open: true });
});
