import fc from "fast-check";
import { expect, test } from "vitest";
import { scanJson } from "../../worker/json-scan.ts";

const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

const REFUSED: readonly [name: string, text: string, problem: string][] = [
  ["nine levels of arrays", nested(9), "too_deep"],
  ["nine levels of objects", `${'{"a":'.repeat(9)}1${"}".repeat(9)}`, "too_deep"],
  ["a hundred thousand levels", nested(100_000), "too_deep"],
  ["the same key twice", '{"a":1,"b":2,"a":3}', "duplicate_key"],
  ["the same key twice, once escaped", '{"a":1,"\\u0061":2}', "duplicate_key"],
  ["the same key twice, deep inside", '[{"x":{"k":[],"k":[]}}]', "duplicate_key"],
  ["the same key twice among many", `{${Array.from({ length: 100 }, (_, n) => `"k${n}":0`).join(",")},"k7":1}`, "duplicate_key"],
  ["the same key twice behind many", `{${Array.from({ length: 100 }, (_, n) => `"k${n}":0`).join(",")},"k99":1}`, "duplicate_key"],
  ["the same key twice behind an inner object", '{"a":{"b":1},"c":2,"a":3}', "duplicate_key"],
  ["a key that would reach the prototype", '{"__proto__":{"x":1}}', "forbidden_key"],
  ["that key, escaped", '{"\\u005f_proto__":1}', "forbidden_key"],
  ["a number beyond all numbers", '{"a":1e400}', "number_too_large"],
  ["one below all numbers", "[-1e400]", "number_too_large"],
  ["a whole number that would be rounded", "[9007199254740993]", "integer_too_large"],
  ["one that would be rounded, with a point", "[9007199254740993.0]", "integer_too_large"],
  ["the first half of a character", '["\\ud83c"]', "lone_surrogate"],
  ["the second half of a character", '["\\uDFAF x"]', "lone_surrogate"],
  ["half a character behind other escapes", '["\\n","x","\\"","\\ud83c"]', "lone_surrogate"],
  ["a short number with a large exponent", "[9e999]", "number_too_large"],
  ["half a character in a key", '{"\\ud83c":1}', "lone_surrogate"],
];

test.each(REFUSED)("stops at %s", (_name, text, problem) => {
  expect(scanJson(text)).toBe(problem);
});

const PASSES: readonly [name: string, text: string][] = [
  ["eight levels", nested(8)],
  ["eight levels beside each other", `[${Array.from({ length: 20 }, () => nested(7)).join(",")}]`],
  ["the same key in two objects", '[{"a":1},{"a":2},{"a":{"a":3}}]'],
  ["a value that looks like a key", '{"a":"a","b":["a","b"]}'],
  ["brackets, commas and quotes in a text", '{"a":"]}[{\\",\\"a\\":1e400 \\\\"}'],
  ["the largest exact whole number", "[9007199254740991,-9007199254740991]"],
  ["a large number written with an exponent", "[1e300]"],
  ["a whole character in escapes", '["\\ud83c\\udfaf"]'],
  ["an escaped backslash before a u", '["\\\\ud83c"]'],
  ["a thousand different keys", `{${Array.from({ length: 1000 }, (_, n) => `"k${n}":{"k${n}":0}`).join(",")}}`],
  ["more closed than opened", "]]}}[1]"],
  ["a key named like a method", '{"constructor":1,"toString":2}'],
  ["no JSON at all", '{"a":"'],
  ["nothing", ""],
];

test.each(PASSES)("lets %s pass", (_name, text) => {
  expect(scanJson(text)).toBeNull();
});

test("whatever it lets pass and JSON.parse accepts is JSON that survives being written again", () => {
  fc.assert(fc.property(fc.json({ maxDepth: 7 }), (text) => {
    if (scanJson(text) !== null) return;
    const read: unknown = JSON.parse(text);
    expect(JSON.parse(JSON.stringify(read))).toEqual(read);
  }));
});

test("never fails on text that is no JSON", () => {
  const bits = fc.constantFrom('"', "\\", "{", "}", "[", "]", ",", ":", "\\u", "d83c", "1e400", "-", "a", " ");
  fc.assert(fc.property(fc.array(bits), (parts) => {
    expect([null, "too_deep", "duplicate_key", "forbidden_key", "integer_too_large", "number_too_large", "lone_surrogate"])
      .toContain(scanJson(parts.join("")));
  }));
});
