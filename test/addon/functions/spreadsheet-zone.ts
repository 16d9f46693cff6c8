import { vi } from "vitest";

/** Stands in for the one service that a custom function may ask, and counts how often it does. */
export function spreadsheetIn(zone: string): { readonly asked: () => number } {
  const getSpreadsheetTimeZone = vi.fn(() => zone);
  vi.stubGlobal("SpreadsheetApp", { getActive: () => ({ getSpreadsheetTimeZone }) });
  return { asked: () => getSpreadsheetTimeZone.mock.calls.length };
}

/** The instants at which date cells arrive. */
export const at = (...instants: string[]): Date[] => instants.map((instant) => new Date(instant));
