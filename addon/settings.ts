import type { Past } from "../shared/lint/past.ts";
import { storedPast, type Stored } from "./review/past-memory.ts";

/** How this spreadsheet is known to the Worker; the key never leaves the server side. */
export interface Registration {
  readonly sheet: string;
  readonly key: string;
}

/** The last published state. */
export interface LastPublish {
  readonly version: number;
  readonly at: string;
  readonly url: string | null;
}

/** What Keyline keeps in the document's properties. */
export interface Settings {
  readonly registration: Registration | null;
  readonly published: LastPublish | null;
  /** What was published before, as far as it is kept. */
  readonly past: Past | null;
  /** All that is kept, be it another spreadsheet's. */
  readonly stored: Stored;
}

const KEYS = {
  spreadsheet: "keyline.spreadsheet",
  sheet: "keyline.sheet",
  key: "keyline.key",
  version: "keyline.version",
  at: "keyline.at",
  url: "keyline.url",
} as const;

type Changes = Readonly<Partial<Record<keyof typeof KEYS, string>>>;

/** What is kept of a spreadsheet that Keyline does not know yet. */
export const NO_SETTINGS: Omit<Settings, "stored"> = { registration: null, published: null, past: null };

/** Reads the settings in one call; those that were copied along with another spreadsheet do not count. */
export function readSettings(spreadsheet: string): Settings {
  const stored: Stored = PropertiesService.getDocumentProperties().getProperties();
  const [sheet, key] = [stored[KEYS.sheet], stored[KEYS.key]];
  if (!sheet || !key || stored[KEYS.spreadsheet] !== spreadsheet) return { ...NO_SETTINGS, stored };
  const published = lastPublish(Number(stored[KEYS.version]), stored[KEYS.at], stored[KEYS.url]);
  return { registration: { sheet, key }, published, past: storedPast(stored), stored };
}

/** Writes some settings, and the properties that keep a past, in one call; "" clears one. */
export function writeSettings(changes: Changes, past: Readonly<Record<string, string>>): void {
  const properties: Record<string, string> = { ...past };
  for (const [name, value] of Object.entries(changes) as [keyof typeof KEYS, string][]) properties[KEYS[name]] = value;
  PropertiesService.getDocumentProperties().setProperties(properties);
}

function lastPublish(version: number, at: string | undefined, url: string | undefined): LastPublish | null {
  return Number.isInteger(version) && version > 0 && at ? { version, at, url: url || null } : null;
}
