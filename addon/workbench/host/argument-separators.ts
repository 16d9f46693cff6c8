const PARTS = /"[^"]*"|'[^']*'|\{(?:"[^"]*"|[^}"])*\}|;/g;

/** A formula with its arguments parted as the engine takes them; Sheets takes semicolons in every locale. Arrays keep theirs. */
export const withCommas = (formula: string): string => formula.replace(PARTS, (part) => (part === ";" ? "," : part));
