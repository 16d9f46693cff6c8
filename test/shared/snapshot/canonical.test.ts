import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../../shared/snapshot/canonical.ts";

const WRITTEN: readonly [name: string, value: unknown, text: string][] = [
  ["minus zero as zero", -0, "0"],
  ["a whole number without a point", 40.0, "40"],
  ["a tenth as people write it", 0.1, "0.1"],
  ["a sum that is not quite three tenths", 0.1 + 0.2, "0.30000000000000004"],
  ["the last number before exponents", 1e20, "100000000000000000000"],
  ["the first number with an exponent", 1e21, "1e+21"],
  ["the last small number without an exponent", 0.000001, "0.000001"],
  ["the first small number with an exponent", 0.0000001, "1e-7"],
  ["the largest number", Number.MAX_VALUE, "1.7976931348623157e+308"],
  ["the smallest number", Number.MIN_VALUE, "5e-324"],
  ["the last exact whole number", Number.MAX_SAFE_INTEGER, "9007199254740991"],
  ["quotes and backslashes", 'a"b\\c', '"a\\"b\\\\c"'],
  ["control characters, the short way where there is one", "\b\t\n\f\r\u0000\u001f", '"\\b\\t\\n\\f\\r\\u0000\\u001f"'],
  ["letters beyond ASCII as they are", "Größe €/\u2028", '"Größe €/\u2028"'],
  ["a pair of surrogates as one character", "🎯", '"🎯"'],
  ["keys by UTF-16 units, not by code points", { "ﬁ": 1, "🎯": 2, é: 3, Z: 4, a: 5, "10": 6, "9": 7 },
    '{"10":6,"9":7,"Z":4,"a":5,"é":3,"🎯":2,"ﬁ":1}'],
  ["a key that is empty first", { a: 1, "": 0 }, '{"":0,"a":1}'],
  ["nested things in order, arrays as given", { b: [3, { d: null, c: true }], a: {} }, '{"a":{},"b":[3,{"c":true,"d":null}]}'],
];

test.each(WRITTEN)("writes %s", (_name, value, text) => {
  expect(canonicalJson(value)).toEqual({ ok: true, value: text });
});

const REFUSED: readonly [name: string, value: unknown, reason: string][] = [
  ["a number that is none", { a: [NaN] }, "not-finite"],
  ["an infinity", -Infinity, "not-finite"],
  ["half a surrogate pair", ["\ud83c"], "lone-surrogate"],
  ["surrogates in the wrong order", "\udfaf\ud83c", "lone-surrogate"],
  ["half a pair in a key", { "\udfaf": 1 }, "lone-surrogate"],
  ["a missing value", { a: undefined }, "not-json"],
  ["a date", new Date(0), "not-json"],
  ["a function", () => 1, "not-json"],
];

test.each(REFUSED)("refuses %s", (_name, value, reason) => {
  expect(canonicalJson(value)).toEqual({ ok: false, error: reason });
});

test("keeps every JSON value, and writes what it reads back the same way", () => {
  fc.assert(fc.property(fc.jsonValue({ stringUnit: "grapheme" }), (value) => {
    const first = canonicalJson(value);
    if (!first.ok) throw new Error(first.error);
    const read: unknown = JSON.parse(first.value);
    expect(read).toEqual(JSON.parse(JSON.stringify(value)));
    expect(canonicalJson(read)).toEqual(first);
  }));
});

test("does not depend on the order in which keys were added", () => {
  expect(canonicalJson({ title: "x", team: null })).toEqual(canonicalJson({ team: null, title: "x" }));
});
