/** Writes a plain value as JSON whose keys are in order, so that equal values are equal texts; nothing at all is "nothing". */
export const plainText = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(ordered(value)));

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null || "toJSON" in value) return value;
  const entries = Object.keys(value).sort().map((key): [string, unknown] => [key, ordered(Reflect.get(value, key))]);
  return entries.reduce((all, [key, each]) => Object.assign(all, { [key]: each }), {});
}
