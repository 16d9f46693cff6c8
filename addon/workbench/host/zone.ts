const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const clocks = new Map<string, Intl.DateTimeFormat>();

function clock(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  clocks.set(zone, made);
  return made;
}

/** What the clocks of a zone show at an instant, as milliseconds of the same reading in UTC. */
function wallTime(zone: string, instant: number): number {
  const read: Record<string, number> = {};
  for (const part of clock(zone).formatToParts(instant)) read[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = read;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((instant % 1000) + 1000) % 1000);
}

/**
 * The instant at which the clocks of a zone show a wall time; a time that a change of clocks skips moves forward, one
 * that it repeats is the first.
 */
function instantOf(zone: string, wall: number): number {
  const before = wallTime(zone, wall - DAY_MS) - (wall - DAY_MS);
  const after = wallTime(zone, wall + DAY_MS) - (wall + DAY_MS);
  for (const offset of [before, after]) if (wallTime(zone, wall - offset) === wall) return wall - offset;
  return wall - before;
}

/** The instant that a date cell stands for: its serial number is wall time of the spreadsheet's zone. */
export const serialToInstant = (zone: string, serial: number): number => instantOf(zone, Math.round(serial * DAY_MS) + EPOCH);

/** The serial number that shows an instant in a spreadsheet of the given zone. */
export const instantToSerial = (zone: string, instant: number): number => (wallTime(zone, instant) - EPOCH) / DAY_MS;

/** The serial number of a calendar day, the same in every zone. */
export const dayToSerial = (date: string): number => (Date.parse(`${date}T00:00:00Z`) - EPOCH) / DAY_MS;

/** The calendar day of a serial number; the time of day is dropped. */
export const serialToDay = (serial: number): string => new Date(EPOCH + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);

const two = (value: number): string => String(value).padStart(2, "0");
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const LETTERS: Readonly<Record<string, (date: Date) => string>> = {
  yyyy: (date) => String(date.getUTCFullYear()),
  MMM: (date) => MONTHS[date.getUTCMonth()] ?? "",
  MM: (date) => two(date.getUTCMonth() + 1),
  M: (date) => String(date.getUTCMonth() + 1),
  dd: (date) => two(date.getUTCDate()),
  d: (date) => String(date.getUTCDate()),
  EEE: (date) => DAYS[date.getUTCDay()] ?? "",
  HH: (date) => two(date.getUTCHours()),
  mm: (date) => two(date.getUTCMinutes()),
  ss: (date) => two(date.getUTCSeconds()),
  SSS: (date) => String(date.getUTCMilliseconds()).padStart(3, "0"),
};

/** Formats an instant in a zone by the pattern letters of Java's SimpleDateFormat; null when a letter is not supported. */
export function formatInstant(instant: number, zone: string, pattern: string): string | null {
  const date = new Date(wallTime(zone, instant));
  let known = true;
  const text = pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (letters: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replace(/''/g, "'");
    const write = LETTERS[letters];
    if (!write) known = false;
    return write?.(date) ?? "";
  });
  return known ? text : null;
}
