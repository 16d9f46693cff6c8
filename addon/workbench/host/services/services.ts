import type { Environment } from "../environment.ts";
import { expose, type Execution } from "./execution.ts";
import { htmlService } from "./html.ts";
import { lockService } from "./lock.ts";
import { propertiesService } from "./properties.ts";
import { scriptApp } from "./script.ts";
import { session } from "./session.ts";
import { spreadsheetApp } from "./spreadsheet-app.ts";
import { urlFetchApp } from "./url-fetch.ts";
import { utilities } from "./utilities.ts";

/** The global names that a script finds, for one execution. */
export function services(execution: Execution) {
  const { log } = execution.environment;
  return {
    SpreadsheetApp: spreadsheetApp(execution),
    HtmlService: htmlService(execution),
    PropertiesService: propertiesService(execution),
    ScriptApp: scriptApp(execution),
    Session: session(execution),
    Utilities: utilities(execution),
    UrlFetchApp: urlFetchApp(execution),
    LockService: lockService(execution),
    Logger: logger(execution),
    console: consoleFor(log),
  };
}

function logger(execution: Execution): GoogleAppsScript.Base.Logger {
  const self: GoogleAppsScript.Base.Logger = expose<GoogleAppsScript.Base.Logger>(execution, "Logger", {
    plain: {
      log: (...args: unknown[]) => {
        execution.environment.log(args.map(String).join(" "));
        return self;
      },
    },
  });
  return self;
}

function consoleFor(log: Environment["log"]): Record<"log" | "info" | "warn" | "error", (...args: unknown[]) => void> {
  const write = (...args: unknown[]): void => log(args.map(String).join(" "));
  return { log: write, info: write, warn: write, error: write };
}
