/** A number read from its digits; `certain` is false where another country would read another number, as in 1.200. */
export interface Numeral {
  readonly value: number;
  readonly certain: boolean;
}

const plain = (value: number, certain = true): Numeral | null => (Number.isFinite(value) ? { value, certain } : null);

/** Reads digits with points and commas the English way, and 40 000; null for what is a date or a version, such as 3.12.2026. */
export function readNumeral(written: string): Numeral | null {
  const text = written.replace(/[^\d.,]/g, "");
  const separators = text.replace(/\d/g, "");
  if (separators === "") return plain(Number(text));
  const decimal = separators.charAt(separators.length - 1);
  const groups = text.split(/[.,]/);
  if (separators.length === 1) return readOneSeparator(text, decimal, groups[1] ?? "");
  const mixed = separators.charAt(0) !== decimal;
  const whole = mixed ? groups.slice(0, -1) : groups;
  if (!isGrouped(whole) || (mixed && separators.slice(0, -1).includes(decimal))) return null;
  return plain(Number(mixed ? `${whole.join("")}.${groups[groups.length - 1] ?? ""}` : whole.join("")));
}

function readOneSeparator(text: string, separator: string, tail: string): Numeral | null {
  const thousands = tail.length === 3 && !text.startsWith("0");
  if (separator === ",") return plain(Number(thousands ? text.replace(",", "") : text.replace(",", ".")));
  return plain(Number(tail === "000" && thousands ? text.replace(".", "") : text), !thousands);
}

const isGrouped = (groups: readonly string[]): boolean =>
  (groups[0] ?? "").length <= 3 && groups.slice(1).every((group) => group.length === 3);
