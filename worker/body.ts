import type * as z from "zod";
import { err, ok, type Result } from "../shared/result.ts";
import { LIMITS } from "../shared/wire/snapshot.ts";
import { readAtMost, strictText } from "./bytes.ts";
import { scanJson } from "./json-scan.ts";
import { quickCheck } from "./quick-check.ts";
import type { Reason, Refusal } from "./refusal.ts";

const JSON_TYPE = /^application\/json\s*(;\s*charset=("?)utf-8\2\s*)?$/i;

/** What a body must be: its schema, and the quick check that was made from it. */
export interface Form<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly fits: (value: unknown) => value is z.output<Schema>;
}

/** Prepares a schema for reading bodies. */
export const formOf = <Schema extends z.ZodType>(schema: Schema): Form<Schema> => ({ schema, fits: quickCheck(schema) });

/** Reads a request's JSON body by a form; everything that is too large, malformed or unknown is refused. */
export async function readJson<Schema extends z.ZodType>(
  request: Request, { schema, fits }: Form<Schema>,
): Promise<Result<z.output<Schema>, Refusal>> {
  const text = await readText(request);
  if (!text.ok) return err({ reason: text.error });
  const problem = scanJson(text.value);
  if (problem !== null) return err({ reason: problem });
  const json = parsed(text.value);
  if (!json.ok) return err({ reason: json.error });
  if (fits(json.value)) return ok(json.value);
  const read = schema.safeParse(json.value);
  return read.success ? ok(read.data) : err(refusalOf(read.error.issues));
}

async function readText(request: Request): Promise<Result<string, Reason>> {
  if (!JSON_TYPE.test(request.headers.get("Content-Type") ?? "")) return err("content_type_refused");
  if (request.headers.has("Content-Encoding")) return err("encoding_refused");
  const bytes = await readBytes(request);
  if (bytes === null) return err("body_too_large");
  const text = strictText(bytes);
  return text === null ? err("not_utf8") : ok(text);
}

// HTTP holds a body to the length it announces, so one that announces little enough is read in one go.
async function readBytes(request: Request): Promise<Uint8Array | null> {
  const announced = request.headers.get("Content-Length");
  if (announced === null) return readAtMost(request.body, LIMITS.bodyBytes);
  if (Number(announced) > LIMITS.bodyBytes) return null;
  const bytes = await request.arrayBuffer();
  return bytes.byteLength > LIMITS.bodyBytes ? null : new Uint8Array(bytes);
}

function parsed(text: string): Result<unknown, "not_json"> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err("not_json");
  }
}

// A path holds only names from our schemas and positions; a name that we do not know is never repeated.
function refusalOf(issues: readonly z.core.$ZodIssue[]): Refusal {
  const issue = issues[0];
  const field = issue?.path.join(".");
  return { reason: issue ? reasonOf(issue) : "wrong_value", ...(field ? { field } : {}) };
}

function reasonOf(issue: z.core.$ZodIssue): Reason {
  if (issue.code === "unrecognized_keys") return "unknown_field";
  if (issue.code === "too_big" && issue.origin === "string") return "text_too_long";
  if (issue.code === "too_big" && issue.origin === "array") return "too_many";
  return issue.code === "custom" && issue.params?.["reason"] === "not_a_date" ? "not_a_date" : "wrong_value";
}
