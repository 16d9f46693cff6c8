import { expect, test } from "vitest";
import type { Finding } from "../../../shared/lint/finding.ts";
import { gate } from "../../../shared/lint/gate.ts";
import { waive } from "../../../shared/lint/waive.ts";

const finding = (rule: string, ...subjects: readonly string[]): Finding =>
  ({ rule, severity: "error", place: { tab: "OKRs", row: 2, column: 3 }, span: null, message: "", fixes: [], subjects });
const waiver = (rule: string, subject: string, until = "2026-12-31") => ({ rule, subject, reason: "The licence says so", until });

const FOUND = finding("no-number", "O1-KR2", "Riders feel safer at night");

test.each([
  ["by its id", waiver("no-number", "O1-KR2"), true],
  ["by its text", waiver("no-number", "Riders feel safer at night"), true],
  ["whatever the case and the spaces", waiver("no-number", " riders  feel safer AT night "), true],
  ["on its last day", waiver("no-number", "O1-KR2", "2026-11-20"), true],
  ["not after its last day", waiver("no-number", "O1-KR2", "2026-11-19"), false],
  ["not for another rule", waiver("missing-owner", "O1-KR2"), false],
  ["not for another key result", waiver("no-number", "O1-KR1"), false],
])("a finding is waived %s", (_, each, is) => {
  const { open, waived } = waive([FOUND], [each], "2026-11-20");
  expect(open).toEqual(is ? [] : [FOUND]);
  expect(waived).toEqual(is ? [{ ...FOUND, reason: "The licence says so", until: each.until }] : []);
  expect(gate(open).open).toBe(is);
});

test("where nobody knows the day every waiver holds", () => {
  expect(waive([FOUND], [waiver("no-number", "O1-KR2", "2020-01-01")], null).open).toEqual([]);
});

test("what has no name cannot be waived", () => {
  expect(waive([finding("no-number")], [waiver("no-number", "")], null).open).toHaveLength(1);
});
