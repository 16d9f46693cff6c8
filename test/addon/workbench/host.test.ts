import { expect, test } from "vitest";
import { columnLetters, columnNumber, formatA1, parseA1 } from "../../../addon/workbench/host/a1.ts";
import { closeRanges, openRanges } from "../../../addon/workbench/host/engine/open-ended.ts";
import { isDateFormat } from "../../../addon/workbench/host/number-format.ts";
import { declared } from "../../../addon/workbench/host/script.ts";
import { sha256 } from "../../../addon/workbench/host/services/sha-256.ts";
import { interpret } from "../../../addon/workbench/host/typed-input.ts";
import { dayToSerial, formatInstant, instantToSerial, serialToDay, serialToInstant } from "../../../addon/workbench/host/zone.ts";
import { createHash } from "node:crypto";

const SIZE = { rows: 100, columns: 10 };

test.for([
  ["B2", null, "B2"],
  ["$B$2:C4", null, "B2:C4"],
  ["C4:B2", null, "B2:C4"],
  ["B:B", null, "B1:B100"],
  ["B2:B", null, "B2:B100"],
  ["3:4", null, "A3:J4"],
  ["Goals!A1", "Goals", "A1"],
  ["'It''s late'!A1:B1", "It's late", "A1:B1"],
  ["aa10", null, "AA10"],
] as const)("%s is read as A1 notation", ([text, tab, a1]) => {
  const box = parseA1(text, SIZE);
  expect([box?.tab, box && formatA1(box)]).toEqual([tab, a1]);
});

test.for(["", "B", "2", "B0", "1B", "A1:B2:C3", "Goals!", "A-1"])("%j is no A1 notation", (text) => {
  expect(parseA1(text, SIZE)).toBeNull();
});

test("column letters and numbers are each other's inverse", () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  for (let column = 1; column < 2000; column++) expect(columnNumber(columnLetters(column))).toBe(column);
});

const rowsOf = (tab: string | null): number => (tab === "Log" ? 50 : tab === "My log" ? 60 : 1000);

test.for([
  ["=SUM(E2:E)", "=SUM(E2:E1000)"],
  ["=SUM(Log!$E$2:$E, 'My log'!A1:B)", "=SUM(Log!$E$2:$E50, 'My log'!A1:B60)"],
  ['="E2:E"&A1:A', '="E2:E"&A1:A1000'],
  ["=A1:A5+B:B", "=A1:A5+B:B"],
] as const)("%s has its open ends closed and opened again", ([typed, closed]) => {
  expect(closeRanges(typed, rowsOf)).toBe(closed);
  expect(openRanges(closed, rowsOf)).toBe(typed);
});

test.for([
  ["2026-12-31", { kind: "number", value: 46387, format: "yyyy-mm-dd" }],
  ["12.50", { kind: "number", value: 12.5, format: null }],
  ["-3", { kind: "number", value: -3, format: null }],
  ["45%", { kind: "number", value: 0.45, format: "0%" }],
  ["4.5%", { kind: "number", value: 0.045, format: "0.00%" }],
  ["true", { kind: "boolean", value: true }],
  ["=A1", { kind: "formula", formula: "=A1" }],
  ["=MAX(A1;'a;b'!B2;3)", { kind: "formula", formula: "=MAX(A1,'a;b'!B2,3)" }],
  ["=JOIN(\"; \";{1;2;\"}\"})", { kind: "formula", formula: "=JOIN(\"; \",{1;2;\"}\"})" }],
  ["=", { kind: "text", value: "=" }],
  ["'=A1", { kind: "text", value: "=A1" }],
  ["2026-02-30", { kind: "text", value: "2026-02-30" }],
  ["12k", { kind: "text", value: "12k" }],
  ["", { kind: "blank" }],
] as const)("typing %j means %o", ([text, typed]) => {
  expect(interpret(text, null)).toEqual(typed);
});

test("a cell formatted as text keeps what is typed", () => {
  expect(["=A1", "12", "2026-12-31"].map((text) => interpret(text, "@"))).toEqual(["=A1", "12", "2026-12-31"].map((value) => ({ kind: "text", value })));
});

test.for([
  ["yyyy-mm-dd", true], ["d mmm", true], ["hh:mm", true], ["[h]:mm:ss", true], ["0.00", false], ["0%", false], ["@", false],
  ['0 "days"', false], ["[Red]0", false], ["[$-409]d mmm yyyy", true], ["General", false], ["0.###############", false], ["", false],
] as const)("the format %s shows a date: %s", ([format, date]) => {
  expect(isDateFormat(format)).toBe(date);
});

test.for(["Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland", "UTC"])("every day of two years in %s survives the way to an instant and back", (zone) => {
  for (let serial = dayToSerial("2026-01-01"); serial < dayToSerial("2028-01-01"); serial++) {
    const instant = serialToInstant(zone, serial);
    expect(instantToSerial(zone, instant)).toBe(serial);
    expect(formatInstant(instant, zone, "yyyy-MM-dd HH:mm")).toBe(`${serialToDay(serial)} 00:00`);
  }
});

test.for([
  ["Europe/Berlin", "2026-03-29", 2.5, "2026-03-29T01:30:00.000Z"],
  ["Europe/Berlin", "2026-10-25", 2.5, "2026-10-25T00:30:00.000Z"],
  ["Pacific/Auckland", "2026-09-27", 2.5, "2026-09-26T14:30:00.000Z"],
] as const)("in %s on %s at %s, skipped time moves forward and repeated time is the first", ([zone, day, hours, instant]) => {
  expect(new Date(serialToInstant(zone, dayToSerial(day) + hours / 24)).toISOString()).toBe(instant);
});

test("a pattern letter that is not supported is refused", () => {
  expect(formatInstant(0, "UTC", "yyyy 'week' ww")).toBeNull();
});

test.for([0, 1, 55, 56, 63, 64, 65, 1000])("the digest of %i bytes is SHA-256", (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) & 255);
  expect(Buffer.from(sha256(bytes)).toString("hex")).toBe(createHash("sha256").update(bytes).digest("hex"));
});

test("functions are found, and custom functions by their comment", () => {
  const code = 'var x = (() => {\n  function inner() {}\nfunction TWICE() {}\n})();\n\n/** Adds the menu. */\nfunction onOpen() {}\n\n/**\n * Doubles a number.\n *\n * @param {number} n A number.\n * @customfunction\n */\nfunction TWICE(n) {}\nfunction hidden_() {}\n';
  expect(declared(code)).toEqual([
    { name: "TWICE", help: "Doubles a number." },
    { name: "onOpen", help: null },
    { name: "hidden_", help: null },
  ]);
});
