/** A value on a day, as a day number. */
export interface DatedValue {
  readonly day: number;
  readonly value: number;
}

/** Values in time order, of several on one day the last. */
export function oneADay(values: readonly DatedValue[]): readonly DatedValue[] {
  if (values.every(({ day }, index) => index === 0 || day > (values[index - 1]?.day ?? day))) return values;
  const lastOfDay = new Map(values.map((one): [number, DatedValue] => [one.day, one]));
  return Array.from(lastOfDay.values()).sort((one, other) => one.day - other.day);
}
