import * as z from "zod";
import { CONFIDENCE_SCALES, LIMITS, MEASURE_TYPES, SNAPSHOT_KINDS } from "./snapshot.ts";
import { civilDate, nonBlank, text } from "./text.schema.ts";

const name = text(LIMITS.name);
const share = z.number().min(0).max(1);
const count = z.int().min(0).max(100_000);
const confidence = z.union([z.number(), name]);

const snapshotValue = z.strictObject({
  value: z.union([z.number(), name, z.boolean()]),
  from: z.enum(["typed", "formula"]),
});

const confidenceReading = z.strictObject({ date: civilDate, value: confidence });

const lastCheckIn = z.strictObject({
  date: civilDate.nullable(),
  author: name.nullable(),
  confidence: confidence.nullable(),
});

const keyResult = z.strictObject({
  id: nonBlank(LIMITS.name),
  text: text(LIMITS.sentence),
  owner: name.nullable(),
  type: z.enum(MEASURE_TYPES),
  unit: name.nullable(),
  start: snapshotValue.nullable(),
  target: snapshotValue.nullable(),
  current: snapshotValue.nullable(),
  weight: z.number().min(0).nullable(),
  due: civilDate.nullable(),
  grade: share.nullable(),
  progress: z.number().nullable(),
  confidenceScale: z.enum(CONFIDENCE_SCALES),
  confidences: z.array(confidenceReading).max(LIMITS.confidences),
  checkIn: lastCheckIn.nullable(),
});

const objective = z.strictObject({
  id: nonBlank(LIMITS.name),
  text: text(LIMITS.sentence),
  score: share.nullable(),
  keyResults: z.array(keyResult).max(LIMITS.keyResults),
});

/** What a sheet's snapshot holds, within the limits; the key results of all objectives count together. */
export const snapshotContentSchema = z.strictObject({
  title: name,
  team: name.nullable(),
  cycle: z.strictObject({ name: name.nullable(), start: civilDate.nullable(), end: civilDate.nullable() }),
  objectives: z.array(objective).max(LIMITS.objectives).check((context) => {
    const total = context.value.reduce((sum, { keyResults }) => sum + keyResults.length, 0);
    if (total <= LIMITS.keyResults) return;
    context.issues.push({ code: "too_big", origin: "array", maximum: LIMITS.keyResults, inclusive: true, input: context.value });
  }),
});

/** The findings that a review counted. */
export const reviewCountsSchema = z.strictObject({ errors: count, warnings: count, hints: count, waived: count });

/** The body of a publish; unknown fields are refused. */
export const publishRequestSchema = z.strictObject({
  kind: z.enum(SNAPSHOT_KINDS),
  base: z.int().min(0),
  profile: nonBlank(LIMITS.name),
  review: reviewCountsSchema,
  content: snapshotContentSchema,
});
