import type { CellFunction } from "./engine/custom-function.ts";

/**
 * A function that a script declares at its top level, with the help a cell's completion list shows when it is a custom
 * function.
 */
export interface Declared {
  readonly name: string;
  readonly help: string | null;
}

const FUNCTION = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?^function ([A-Za-z_$][\w$]*)\(/gm;

/** The functions that stand at the start of a line; a bundle may hold inner ones among them, which only its realm can tell apart. */
export function declared(code: string): Declared[] {
  const helpIn = (comment: string): string | null => (comment.includes("@customfunction") ? firstSentence(comment) : null);
  const found = [...code.matchAll(FUNCTION)].map(([, comment = "", name = ""]): [string, Declared] => [name, { name, help: helpIn(comment) }]);
  // Of the same name, the last is the outermost: a bundle's declarations follow its body.
  return [...new Map(found).values()];
}

const firstSentence = (comment: string): string => comment.replace(/^\s*\*\s?/gm, "").split(/\n\s*@|\n\s*\n/)[0]?.trim() ?? "";

/** Tells whether google.script.run, menus and cells may call a function: names ending in "_" are private. */
export const callable = (name: string): boolean => !name.endsWith("_");

/** The functions that cells may call; Sheets takes their names in any case. */
export const cellFunctions = (functions: readonly Declared[], call: (name: string, args: unknown[]) => unknown): CellFunction[] =>
  functions.filter(({ name }) => callable(name)).map(({ name, help }) => ({ name: name.toUpperCase(), help, call: (args) => call(name, args) }));
