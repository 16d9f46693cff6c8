import * as z from "zod";
import { LIMITS } from "./snapshot.ts";
import { text } from "./text.schema.ts";

/** The id of a spreadsheet as the file's address shows it. */
export const spreadsheetIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,200}$/);

/** The body of a registration; unknown fields are refused. */
export const registerRequestSchema = z.strictObject({
  spreadsheet: spreadsheetIdSchema,
  title: text(LIMITS.name),
  zone: z.string().max(60).refine(isZone),
});

/** The body that makes a link; unknown fields are refused. */
export const linkRequestSchema = z.strictObject({ show: z.enum(["latest", "history"]) });

// Engines read PST as Los Angeles and EST as Panama, so only full names and the two plain ones count.
function isZone(name: string): boolean {
  if (!/^(UTC|GMT|[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
