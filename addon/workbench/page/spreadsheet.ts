import { type IWorkbookData, LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/en-US";
import { defaultTheme } from "@univerjs/themes";
import { type Engine, openEngine } from "../host/engine/engine.ts";
import type { Workbook } from "../workbook.ts";

/** Opens a workbook in the element with the id "sheet". */
export function openSpreadsheet(data: IWorkbookData, place: Pick<Workbook, "zone" | "locale">): Engine {
  const univer = new Univer({
    theme: defaultTheme,
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreWords, conditionalWords, validationWords, noteWords) },
  });
  registerAll(univer, [
    UniverSheetsCorePreset({ container: "sheet", ribbonType: "simple" }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
  ]);
  const api = FUniver.newAPI(univer);
  api.createWorkbook(data);
  return openEngine(univer, api, place);
}

type Preset = ReturnType<typeof UniverSheetsCorePreset>;

/** Presets share plugins, and each may be registered only once. */
function registerAll(univer: Univer, presets: readonly Preset[]): void {
  const seen = new Set<string>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    if (seen.has(plugin.pluginName)) continue;
    seen.add(plugin.pluginName);
    univer.registerPlugin(plugin, options);
  }
}
