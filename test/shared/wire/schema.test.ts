import { expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { linkRequestSchema, registerRequestSchema } from "../../../shared/wire/api.schema.ts";
import type { LinkRequest, RegisterRequest } from "../../../shared/wire/api.ts";
import { publishRequestSchema, snapshotContentSchema } from "../../../shared/wire/snapshot.schema.ts";
import { LIMITS, type PublishRequest, type SnapshotContent } from "../../../shared/wire/snapshot.ts";
import { keyResult, publishRequest } from "./example.ts";

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;
type Read<Schema extends z.ZodType> = Frozen<z.infer<Schema>>;

test("what the schemas read has exactly the declared types", () => {
  expectTypeOf<Read<typeof publishRequestSchema>>().toEqualTypeOf<PublishRequest>();
  expectTypeOf<Read<typeof snapshotContentSchema>>().toEqualTypeOf<SnapshotContent>();
  expectTypeOf<Read<typeof registerRequestSchema>>().toEqualTypeOf<RegisterRequest>();
  expectTypeOf<Read<typeof linkRequestSchema>>().toEqualTypeOf<LinkRequest>();
});

test("a publish within the limits is read as it is", () => {
  expect(publishRequestSchema.parse(publishRequest)).toEqual(publishRequest);
});

const { content } = publishRequest;
const withObjectives = (objectives: readonly unknown[]) => ({ ...publishRequest, content: { ...content, objectives } });
const withKeyResults = (...keyResults: readonly unknown[]) => withObjectives([{ id: "O1", text: "", score: null, keyResults }]);
const withKeyResult = (change: object) => withKeyResults({ ...keyResult, ...change });
const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

const FITS: readonly [name: string, request: unknown][] = [
  ["a sentence of 500 characters", withKeyResult({ text: "a".repeat(LIMITS.sentence) })],
  ["a sentence of 500 characters outside the basic plane", withKeyResult({ text: "🎯".repeat(LIMITS.sentence) })],
  ["500 key results", withKeyResults(...many(LIMITS.keyResults, keyResult))],
  ["the last day of February in a leap year", withKeyResult({ due: "2028-02-29" })],
  ["blank cells", withKeyResult({ owner: null, unit: null, start: null, target: null, current: null, due: null, grade: null })],
];

test.each(FITS)("takes %s", (_name, request) => {
  expect(publishRequestSchema.safeParse(request).success).toBe(true);
});

const REFUSED: readonly [name: string, request: unknown, path: string][] = [
  ["a sentence of 501 characters", withKeyResult({ text: "a".repeat(501) }), "content.objectives.0.keyResults.0.text"],
  ["a sentence of 501 characters outside the basic plane", withKeyResult({ text: "🎯".repeat(501) }), "content.objectives.0.keyResults.0.text"],
  ["a sentence with a NUL", withKeyResult({ text: "a\0b" }), "content.objectives.0.keyResults.0.text"],
  ["51 objectives", withObjectives(many(51, content.objectives[0])), "content.objectives"],
  ["501 key results over two objectives", withObjectives([
    { id: "O1", text: "", score: null, keyResults: many(500, keyResult) },
    { id: "O2", text: "", score: null, keyResults: [keyResult] },
  ]), "content.objectives"],
  ["61 confidences", withKeyResult({ confidences: many(61, { date: "2026-11-02", value: 6 }) }), "content.objectives.0.keyResults.0.confidences"],
  ["the thirtieth of February", withKeyResult({ due: "2026-02-30" }), "content.objectives.0.keyResults.0.due"],
  ["a grade above 1", withKeyResult({ grade: 1.5 }), "content.objectives.0.keyResults.0.grade"],
  ["a weight below 0", withKeyResult({ weight: -1 }), "content.objectives.0.keyResults.0.weight"],
  ["an infinite value", withKeyResult({ current: { value: Infinity, from: "typed" } }), "content.objectives.0.keyResults.0.current.value"],
  ["a blank id", withKeyResult({ id: "  " }), "content.objectives.0.keyResults.0.id"],
  ["a measure nobody knows", withKeyResult({ type: "vibes" }), "content.objectives.0.keyResults.0.type"],
  ["a field nobody knows", { ...publishRequest, version: 7 }, ""],
  ["a field nobody knows, deep inside", withKeyResult({ role: "owner" }), "content.objectives.0.keyResults.0"],
  ["a missing field", { ...publishRequest, base: undefined }, "base"],
];

test.each(REFUSED)("refuses %s", (_name, request, path) => {
  const { error } = publishRequestSchema.safeParse(request);
  expect(error?.issues.map((issue) => issue.path.join("."))).toContain(path);
});

const registration: RegisterRequest = { spreadsheet: "1AbC-_z", title: "Growth OKRs", zone: "Europe/Berlin" };

test.each(["Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+5", "UTC", "GMT"])("takes the zone %s", (zone) => {
  expect(registerRequestSchema.parse({ ...registration, zone })).toEqual({ ...registration, zone });
});

test.each(["PST", "EST", "IST", "+05:30", "", "Mars/Olympus", "../etc", "Europe/Berlin\0"])("refuses the zone %j", (zone) => {
  expect(registerRequestSchema.safeParse({ ...registration, zone }).success).toBe(false);
});

test.each(["", "a b", "../x", "a".repeat(201)])("refuses the spreadsheet id %j", (spreadsheet) => {
  expect(registerRequestSchema.safeParse({ ...registration, spreadsheet }).success).toBe(false);
});
