import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Reason } from "./sidebar/reasons.ts";

const RULES = new URL("../shared/lint/rules/", import.meta.url);

/** Collects from the rules' cards what the sidebar says when somebody asks why, by the ids of the rules. */
export async function ruleReasons(): Promise<Readonly<Record<string, Reason>>> {
  const files = (await readdir(fileURLToPath(RULES))).filter((file) => file !== "index.ts").sort();
  const cards = await Promise.all(files.map(async (file): Promise<unknown> => import(new URL(file, RULES).href)));
  return Object.fromEntries(files.flatMap((file, index) => {
    const reason = reasonIn(cards[index]);
    return reason === null ? [] : [[file.replace(/\.ts$/, ""), reason]];
  }));
}

function reasonIn(module: unknown): Reason | null {
  const { card }: { card?: unknown } = Object(module);
  const { why, examples }: { why?: unknown; examples?: unknown } = Object(card);
  const { bad, good }: { bad?: unknown; good?: unknown } = Object(examples);
  return typeof why === "string" ? { why, bad: firstText(bad), good: firstText(good) } : null;
}

/** The first example that is a sentence; headings have | between them and say nothing alone. */
function firstText(examples: unknown): string | null {
  const [first]: readonly unknown[] = Array.isArray(examples) ? examples : [];
  const { text }: { text?: unknown } = Object(first);
  const written = typeof first === "string" ? first : typeof text === "string" ? text : null;
  return written === null || written.includes("|") ? null : written.replace(/[«»]/g, "");
}
