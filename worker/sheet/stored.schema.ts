import * as z from "zod";
import { reviewCountsSchema } from "../../shared/wire/snapshot.schema.ts";
import { SNAPSHOT_KINDS } from "../../shared/wire/snapshot.ts";

/** Who did something, as it is kept: the identity, and a name to show that is never an address. */
export const whoSchema = z.strictObject({ issuer: z.string(), subject: z.string(), name: z.string() });

/** A person as it is kept. */
export type Who = z.infer<typeof whoSchema>;

/** The kind of a kept snapshot. */
export const kindSchema = z.enum(SNAPSHOT_KINDS);

/** The review counts of a kept snapshot. */
export const reviewSchema = reviewCountsSchema;

/** The answer that is kept for a repeated publish. */
export const answerSchema = z.strictObject({
  version: z.int(),
  at: z.string(),
  contentHash: z.string(),
  chain: z.string(),
  unchanged: z.boolean(),
});
