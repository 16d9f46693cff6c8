import { pattern } from "../pattern.ts";

/** A label such as "KR1:" or "Objective 2 –" split from the text that it stands before. */
export interface Labelled {
  readonly says: "objective" | "keyResult" | null;
  readonly id: string | null;
  readonly text: string;
}

const BULLET = pattern(String.raw`^(?!>\s*\d)(?:[-–—•▪‣·↳└→*>]+|(?:\p{Extended_Pictographic}\uFE0F?)+)\s+(?=\S)`, "u");
const NUMBER = String.raw`\d{1,3}(?:\.\d{1,3})*`;
const OBJECTIVE_WORD = "objective|obj|objectif|objetivo|objectivo|goal|ziel|mål|目標";
const KEY_RESULT_WORD = "key[ -]?result|schlüssel(?:ergebnis|resultat)|résultat cl[ée]f?|resultado clave|resultado-chave|nøkkelresultat|主要な成果";
const BEFORE_NUMBER = String.raw`\s*(?:#|-(?!\d+-)|nr\.?|no\.?)?\s*`;
const END = String.raw`\s*(?:[:：.)\]–—-]+\s*|\s+)`;

const QUALIFIED = pattern(String.raw`^[[(]?(O\s*\d{1,3}\s*[-.–_/ ]\s*KR\s*\d{1,3})${END}`, "iu");
const KEY_RESULT = pattern(String.raw`^[[(]?((?:KR|RC|${KEY_RESULT_WORD})${BEFORE_NUMBER}${NUMBER})${END}`, "iu");
const OBJECTIVE = pattern(String.raw`^[[(]?((?:O|${OBJECTIVE_WORD})${BEFORE_NUMBER}${NUMBER})${END}`, "iu");
const BARE = pattern(String.raw`^(?:(O|${OBJECTIVE_WORD})|(KR|RC|${KEY_RESULT_WORD}))(?:s|e)?\s*[:：]\s*`, "iu");
const OUTLINE = pattern(String.raw`^(\d{1,2}\.\d{1,2})(?:\s*[:：)]\s*|\.?\s+(?=\p{Ll}?\p{Lu})(?!mi[oll]|mrd|billion|tri))`, "iu");
const ORDINAL = /^(\d{1,2})(?:\)\s*|[.:]\s+)(?=\S)/u;
const WHOLE_QUALIFIED = /^O\s*(\d+)\s*[-.–_/ ]\s*KR\s*(\d+)$/iu;
const WHOLE_SINGLE = pattern(String.raw`^(?:(O|${OBJECTIVE_WORD})|KR|RC|${KEY_RESULT_WORD})${BEFORE_NUMBER}(${NUMBER})$`, "iu");
const CAPITAL = pattern(String.raw`^\p{Ll}?\p{Lu}|^\p{Lo}`, "u");

/** Splits a label from a cell's text: "KR1: Churn to 4 %", "O1-KR2 Churn", "1.2 Churn", "Objective 1 – Customers stay". */
export function splitLabel(cell: string): Labelled {
  const text = cell.trim().replace(BULLET(), "");
  return (
    labelled(QUALIFIED().exec(text), "keyResult") ??
    labelled(KEY_RESULT().exec(text), "keyResult") ??
    labelled(OBJECTIVE().exec(text), "objective") ??
    bare(text) ??
    numbered(text) ?? { says: null, id: null, text }
  );
}

/** Reads a label that stands in a cell of its own, such as "Objective 1:". */
export const labelAlone = (cell: string): Labelled => splitLabel(`${cell.trim().replace(/[:：]$/u, "")}: …`);

/** Tells whether a cell holds a label and nothing behind it. */
export function isLabelOnly(cell: string): boolean {
  const { says, text } = labelAlone(cell);
  return says !== null && text === "…";
}

/** Writes an id the way Keyline compares it: "Key result 2" is KR2, "O 1 / KR 2" is O1-KR2, other ids stay as they are. */
export function tidyId(id: string): string {
  const trimmed = id.trim().replace(/[:：.)\]]+$/u, "");
  const qualified = WHOLE_QUALIFIED.exec(trimmed);
  if (qualified) return `O${qualified[1]}-KR${qualified[2]}`;
  const single = WHOLE_SINGLE().exec(trimmed);
  return single ? `${single[1] === undefined ? "KR" : "O"}${single[2]}` : trimmed;
}

function labelled(match: RegExpExecArray | null, says: "objective" | "keyResult"): Labelled | null {
  const rest = match === null ? "" : match.input.slice(match[0].length).trim();
  return match && rest !== "" ? { says, id: tidyId(match[1] ?? ""), text: rest } : null;
}

function bare(text: string): Labelled | null {
  const match = BARE().exec(text);
  const rest = match ? text.slice(match[0].length).trim() : "";
  return match && rest !== "" ? { says: match[1] === undefined ? "keyResult" : "objective", id: null, text: rest } : null;
}

/** A number alone is a label only before a sentence: "1.2 Million users" and "3.5 hours" are quantities. */
function numbered(text: string): Labelled | null {
  const match = OUTLINE().exec(text) ?? ORDINAL.exec(text);
  const rest = match ? text.slice(match[0].length).trim() : "";
  return match && CAPITAL().test(rest) ? { says: null, id: match[1] ?? null, text: rest } : null;
}
