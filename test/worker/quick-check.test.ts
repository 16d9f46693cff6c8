import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { linkRequestSchema, registerRequestSchema } from "../../shared/wire/api.schema.ts";
import { publishRequestSchema } from "../../shared/wire/snapshot.schema.ts";
import { quickCheck } from "../../worker/quick-check.ts";
import { keyResult, publishRequest } from "../shared/wire/example.ts";

const FITTING: readonly [name: string, schema: z.ZodType, value: unknown][] = [
  ["a publish", publishRequestSchema, publishRequest],
  ["a registration", registerRequestSchema, { spreadsheet: "s", title: "t", zone: "Europe/Berlin" }],
  ["a link", linkRequestSchema, { show: "latest" }],
  ["null where it may stand", z.nullable(z.string()), null],
  ["the second of two kinds", z.union([z.number(), z.string()]), "a"],
];

test.each(FITTING)("decides %s at once", (_name, schema, value) => {
  expect([quickCheck(schema)(value), schema.safeParse(value).success]).toEqual([true, true]);
});

const LEFT_TO_ZOD: readonly [name: string, schema: z.ZodType, value: unknown][] = [
  ["a text that zod would change", z.string().trim(), " a "],
  ["a field that may be missing", z.strictObject({ a: z.string().optional() }), {}],
  ["an object that may hold more", z.object({ a: z.string() }), { a: "b" }],
  ["a kind it does not know", z.literal("a"), "a"],
];

test.each(LEFT_TO_ZOD)("leaves %s to zod", (_name, schema, value) => {
  expect([quickCheck(schema)(value), schema.safeParse(value).success]).toEqual([false, true]);
});

const odd = fc.oneof(
  fc.constantFrom(null, undefined, NaN, Infinity, -1, 0.5, 1e400, "", " ", "a\0b", "2026-02-30", "2026-11-02", "metric", true, [], {}),
  fc.string({ maxLength: 600 }), fc.jsonValue({ maxDepth: 3 }),
);

/** The ways to every value inside a value. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const inside = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [path, ...inside.flatMap(([key, item]) => pathsIn(item, [...path, key]))];
}

/** The same value with something else at one place, or with a field more. */
function changed(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? changed(item, rest, other) : item));
  const fields: Record<string, unknown> = { ...Object(value) };
  return { ...fields, [key]: changed(fields[key], rest, other) };
}

const PATHS = [...pathsIn(publishRequest), ["extra"], ["content", "objectives", "0", "keyResults", "0", "extra"]];

test("agrees with zod wherever one value of a publish is another", () => {
  const fits = quickCheck(publishRequestSchema);
  fc.assert(fc.property(fc.constantFrom(...PATHS), odd, (path, other) => {
    const value = changed(publishRequest, path, other);
    expect(fits(value)).toBe(publishRequestSchema.safeParse(value).success);
  }), { numRuns: 2000 });
});

test("a field fewer does not fit, wherever it is missing", () => {
  const fits = quickCheck(publishRequestSchema);
  for (const field of Object.keys(keyResult)) {
    const fewer = Object.fromEntries(Object.entries(keyResult).filter(([key]) => key !== field));
    const path = ["content", "objectives", "0", "keyResults", "0"];
    expect(fits(changed(publishRequest, path, fewer))).toBe(false);
  }
});
