/**
 * Makes local time UTC in the realm it runs in, as the manifest's zone does on Google's side, whatever the machine's zone is.
 * It is handed to that realm as its own text, so it may refer to nothing outside itself.
 */
export function useUtc(): void {
  const Plain = Date;
  const proto = Plain.prototype;
  const Format = Intl.DateTimeFormat;
  const define = (target: object, key: string, value: unknown): void => {
    Object.defineProperty(target, key, { value, writable: true, configurable: true });
  };
  for (const part of ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"]) {
    define(proto, `get${part}`, Reflect.get(proto, `getUTC${part}`));
    if (part !== "Day") define(proto, `set${part}`, Reflect.get(proto, `setUTC${part}`));
  }
  const words = (date: Date): string[] | null => /^(\w+), (\d+) (\w+) (-?\d+) (.*) GMT$/.exec(date.toUTCString());
  const day = (date: Date): string => {
    const found = words(date);
    return found ? `${found[1]} ${found[3]} ${found[2]} ${found[4]}` : "Invalid Date";
  };
  const time = (date: Date): string => {
    const found = words(date);
    return found ? `${found[5]} GMT+0000 (Coordinated Universal Time)` : "Invalid Date";
  };
  define(proto, "getTimezoneOffset", () => 0);
  define(proto, "toDateString", function (this: Date) { return day(this); });
  define(proto, "toTimeString", function (this: Date) { return time(this); });
  define(proto, "toString", function (this: Date) { return words(this) ? `${day(this)} ${time(this)}` : "Invalid Date"; });
  for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"] as const) {
    const original = proto[name];
    define(proto, name, function (this: Date, locales?: string, options?: Intl.DateTimeFormatOptions) {
      return original.call(this, locales, { timeZone: "UTC", ...options });
    });
  }
  const zoned = /(Z|GMT|UTC|[+-]\d\d:?\d\d)\s*(\(.*\))?$/i;
  const dayOnly = /^\s*[+-]?\d{4,6}(-\d\d){0,2}\s*$/;
  const parse = (text: string): number => {
    if (zoned.test(text) || dayOnly.test(text)) return Plain.parse(text);
    return Plain.parse(/^\s*\d{4}-\d\d-\d\dT/.test(text) ? `${text}Z` : `${text} UTC`);
  };
  function instant(args: readonly unknown[]): unknown {
    if (args.length === 0) return Plain.now();
    if (args.length > 1) return Reflect.apply(Plain.UTC, Plain, args);
    return typeof args[0] === "string" ? parse(args[0]) : args[0];
  }
  const UtcDate = new Proxy(Plain, {
    apply: () => new Plain().toString(),
    construct: (_, args, target) => Reflect.construct(Plain, [instant(args)], target),
    get: (target, key) => (key === "parse" ? parse : Reflect.get(target, key)),
  });
  define(proto, "constructor", UtcDate);
  define(globalThis, "Date", UtcDate);
  const utc = (args: readonly unknown[]): unknown[] => [args[0], { timeZone: "UTC", ...(args[1] as object | undefined) }];
  Intl.DateTimeFormat = new Proxy(Format, {
    construct: (target, args, made) => Reflect.construct(target, utc(args), made),
    apply: (target, _, args) => Reflect.construct(target, utc(args)),
  });
}
