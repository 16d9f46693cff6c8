import { z } from "zod";
import { err, ok, type Result } from "../../shared/result.ts";
import { type GridAnnotation, gridAnnotation } from "./grid-annotation.ts";
import { keyResultAnnotation, objectiveAnnotation, type TextAnnotation } from "./text-annotation.ts";

const Cell = z.union([z.string(), z.number(), z.boolean(), z.object({ date: z.string() })]);

const Asked = z.union([
  z.object({ id: z.string(), kind: z.enum(["kr", "objective"]), text: z.string(), objective: z.string().nullish() }),
  z.object({ id: z.string(), grid: z.array(z.array(Cell)) }),
], { error: "neither {\"id\", \"kind\": \"kr\" or \"objective\", \"text\"} nor {\"id\", \"grid\"}" });

/** Reads one line of JSON and tells what Keyline makes of the text or grid in it; a line that is neither is refused with the reason. */
export function annotation(line: string): Result<TextAnnotation | GridAnnotation, string> {
  const value = json(line);
  if (!value.ok) return value;
  const asked = Asked.safeParse(value.value);
  if (!asked.success) return err(asked.error.issues[0]?.message ?? "not understood");
  if ("grid" in asked.data) return ok(gridAnnotation(asked.data.id, asked.data.grid));
  const { id, kind, text, objective } = asked.data;
  return ok(kind === "kr" ? keyResultAnnotation(id, text, objective ?? null) : objectiveAnnotation(id, text));
}

function json(line: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(line));
  } catch {
    return err("not JSON");
  }
}
