import type { Input } from "./inputs.ts";

/** Makes a failing input shorter as long as it fails. */
export function shrunk(input: Input, fails: (input: Input) => boolean): Input {
  for (const shorter of shorterThan(input)) if (fails(shorter)) return shrunk(shorter, fails);
  return input;
}

function* shorterThan(input: Input): Generator<Input> {
  if (input.kind === "sheet") {
    const { tab } = input;
    for (let row = tab.values.length - 1; row > 0; row -= 1) yield { ...input, tab: { ...tab, ...each(tab, (rows) => rows.filter((_, index) => index !== row)) } };
    for (let column = (tab.values[0]?.length ?? 0) - 1; column >= 0; column -= 1) {
      yield { ...input, tab: { ...tab, ...each(tab, (rows) => rows.map((cells) => cells.filter((_, index) => index !== column))) } };
    }
    return;
  }
  for (let size = Math.ceil(input.text.length / 2); size > 0; size = size > 1 ? Math.ceil(size / 2) : 0) {
    for (let at = 0; at < input.text.length; at += size) yield { ...input, text: input.text.slice(0, at) + input.text.slice(at + size) };
  }
  if (input.kind !== "keyResult" || !input.setting.cells) return;
  for (const meaning of Object.keys(input.setting.cells)) {
    const cells = Object.fromEntries(Object.entries(input.setting.cells).filter(([name]) => name !== meaning));
    yield { ...input, setting: { ...input.setting, cells } };
  }
}

type Grids = { readonly values: Extract<Input, { kind: "sheet" }>["tab"]["values"]; readonly formulas: readonly (readonly string[])[]; readonly formats: readonly (readonly string[])[] };

const each = ({ values, formulas, formats }: Grids, change: <T>(rows: readonly (readonly T[])[]) => (readonly T[])[]): Grids =>
  ({ values: change(values), formulas: change(formulas), formats: change(formats) });
