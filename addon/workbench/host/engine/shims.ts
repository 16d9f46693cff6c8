type Scalar = string | number | boolean | Date;
type Argument = Scalar | readonly (readonly Scalar[])[];
type Shim = (...args: Argument[]) => Argument;

const rows = (value: Argument | undefined): readonly (readonly Scalar[])[] =>
  value === undefined ? [] : typeof value === "object" && !(value instanceof Date) ? value : [[value]];
const flat = (args: readonly Argument[]): Scalar[] => args.flatMap((arg) => rows(arg).flat());
const first = (value: Argument | undefined): Scalar => rows(value)[0]?.[0] ?? "";

/** Functions of Google Sheets that the engine lacks or understands differently, by name. */
export const SHIMS: Readonly<Record<string, Shim>> = {
  ARRAYFORMULA: (value) => value ?? "",
  SPLIT: (text, by) => [String(first(text)).split(String(first(by))).filter((part) => part !== "").map(numberIfAny)],
  JOIN: (by, ...parts) => flat(parts).join(String(first(by))),
  COUNTUNIQUE: (...args) => new Set(flat(args).filter((value) => value !== "").map(String)).size,
  TO_TEXT: (value) => String(first(value)),
  SORT: (range, ...order) => sorted(rows(range), order),
  // The engine's own makes rich text of it, which no formula and no script can read.
  HYPERLINK: (url, label) => first(label ?? url),
  SPARKLINE: (range) => bars(flat([range ?? ""])),
};

const numberIfAny = (text: string): Scalar => (text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text);

/** Sheets gives the direction as TRUE for ascending, and sorts blanks last either way. */
function sorted(range: readonly (readonly Scalar[])[], order: readonly Argument[]): Argument {
  const keys = order.length === 0 ? [[1, true] as const] : pairs(order);
  return [...range].sort((a, b) => {
    for (const [column, ascending] of keys) {
      const compared = compare(a[column - 1] ?? "", b[column - 1] ?? "", ascending);
      if (compared !== 0) return compared;
    }
    return 0;
  });
}

const pairs = (order: readonly Argument[]): (readonly [number, boolean])[] =>
  order.flatMap((key, index) => (index % 2 === 0 ? [[Number(first(key)), Boolean(first(order[index + 1] ?? true))] as const] : []));

function compare(a: Scalar, b: Scalar, ascending: boolean): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  if (a === b) return 0;
  return a < b === ascending ? -1 : 1;
}

const BARS = "▁▂▃▄▅▆▇█";

/** The engine draws no sparkline in a cell; blocks of rising height show the same series as text. */
function bars(values: readonly Scalar[]): string {
  const numbers = values.filter((value) => typeof value === "number");
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return numbers.map((value) => BARS[high === low ? 3 : Math.round(((value - low) / (high - low)) * (BARS.length - 1))] ?? "").join("");
}
