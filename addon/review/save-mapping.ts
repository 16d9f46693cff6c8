import { type Correction, withCorrection } from "../../shared/sheet/correction.ts";
import type { TabMapping } from "../../shared/sheet/mapping.ts";
import { problem, told } from "../messages.ts";
import { underLock } from "../publish/under-lock.ts";
import { readCorrections } from "../sheet/read-corrections.ts";
import { saidAbout, saidKey, saidText } from "../sheet/said.ts";
import type { Problem, Review } from "../sidebar/server-api.ts";
import { reviewNow } from "./review.ts";

/** Keeps for everybody what a person says about tabs and their columns, and reviews the sheet by it. */
export function saveMapping(corrections: unknown): Review | Problem {
  return told("saveMapping", () => {
    const wanted = readCorrections(corrections);
    return wanted === null ? problem({ reason: "no-such-correction" }) : underLock(() => keep(wanted) ?? reviewNow());
  });
}

/** A mapping that is empty again leaves an empty property, as only all can be written in one call. */
function keep(corrections: readonly Correction[]): Problem | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const properties = PropertiesService.getDocumentProperties();
  const stored = properties.getProperties();
  const changed: Record<string, string> = {};
  for (const tab of new Set(corrections.map((each) => each.tab))) {
    const sheet = spreadsheet.getSheetByName(tab);
    if (sheet === null) return problem({ reason: "no-such-tab", tab });
    const ofTab = corrections.filter((each) => each.tab === tab);
    const text = saidText(ofTab.reduce<TabMapping>(withCorrection, saidAbout(sheet, stored).mapping));
    if (text === null) return problem({ reason: "too-much-said", tab });
    changed[saidKey(sheet)] = text;
  }
  properties.setProperties(changed);
  return null;
}
