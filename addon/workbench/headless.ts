import { readFileSync } from "node:fs";
import type { CellValue } from "../../shared/sheet/cell.ts";
import { headlessEngine } from "./headless/engine.ts";
import { bareContexts } from "./headless/realm.ts";
import { blockAt, readBlock, writeBlock } from "./host/engine/look-up.ts";
import type { Button, Environment, HttpRequest, HttpResponse, MenuEntry, Question, ShownHtml, StoreName } from "./host/environment.ts";
import { openRunner } from "./host/runner.ts";
import type { Mode } from "./host/services/execution.ts";
import { AUTH_MODE } from "./host/services/script.ts";
import type { CellInput, Workbook } from "./workbook.ts";

/** The three property stores by name. */
export type Stores = Record<StoreName, Readonly<Record<string, string>>>;

/** What a spreadsheet is opened with; everything but the workbook has a default. */
export interface Opening {
  readonly workbook: Workbook;
  /** The pushed files by name; what `npm run build` made by default. */
  readonly files?: Readonly<Record<string, string>>;
  /** The e-mail address of the person. */
  readonly user?: string;
  /** The mode in which onOpen runs: NONE as after installation, or LIMITED. */
  readonly mode?: Mode;
  /** Answers UrlFetchApp; without it every request is an error. Throw `Unreachable` for a server that is down. */
  readonly respond?: (request: HttpRequest) => HttpResponse;
  readonly properties?: Partial<Stores>;
  readonly identityToken?: () => string;
  readonly lockedElsewhere?: () => boolean;
  readonly uuid?: () => string;
  /** Answers dialogs; OK without text by default. */
  readonly answer?: (question: Question) => { button: Button; text: string };
}

/** An open spreadsheet with the add-on installed. */
export interface OpenSpreadsheet {
  /** Runs a function as the sidebar would: fresh globals, Google's rules for arguments and results. */
  run(name: string, ...args: unknown[]): Promise<unknown>;
  /** Runs a function in another mode of authorisation. */
  runIn(mode: Mode, name: string, ...args: unknown[]): Promise<unknown>;
  /** Types into cells from the top left of a range and waits for the calculation. */
  write(a1: string, input: CellInput | Inputs): Promise<void>;
  /** The value of one cell; a date as its day. */
  read(a1: string): CellValue;
  /** The values of a range, rows first. */
  readRange(a1: string): CellValue[][];
  /** The message that a failed custom function left in a cell, or null. */
  errorAt(a1: string): string | null;
  /** The tab and range that are selected. */
  selected(): { tab: string; a1: string };
  /** The menus, as entries with labels and the functions they run. */
  readonly menu: readonly MenuEntry[];
  /** What is open in the sidebar, or null. */
  readonly sidebar: ShownHtml | null;
  /** The dialogs that were shown. */
  readonly dialogs: readonly ShownHtml[];
  readonly toasts: readonly string[];
  readonly log: readonly string[];
  /** The requests that UrlFetchApp made. */
  readonly requests: readonly HttpRequest[];
  /** The service calls of the last execution, by name; navigation is free. */
  readonly calls: Readonly<Record<string, number>>;
  readonly properties: Stores;
  settle(): Promise<void>;
  dispose(): void;
}

const BUILT = ["Code.js", "Sidebar.html", "appsscript.json"];
const OWN_MANIFEST = readFileSync(new URL("../../appsscript.json", import.meta.url), "utf8");

/** Opens a workbook without a browser, runs onOpen and waits for the first calculation. */
export async function openHeadless(opening: Opening): Promise<OpenSpreadsheet> {
  const files = opening.files ?? builtFiles();
  const scripts = Object.entries(files).filter(([name]) => /\.(js|gs)$/.test(name)).map(([name, code]) => ({ name, code }));
  const window = recordWindow(opening);
  const requests: HttpRequest[] = [];
  const properties: Stores = { document: {}, user: {}, script: {}, ...opening.properties };
  const log: string[] = [];
  const environment: Environment = {
    manifest: JSON.parse(files["appsscript.json"] ?? OWN_MANIFEST),
    user: opening.user ?? "ada@example.com",
    html: (name) => files[`${name}.html`] ?? null,
    identityToken: opening.identityToken ?? (() => "header.payload.signature"),
    send: (request) => {
      requests.push(request);
      if (!opening.respond) throw new Error(`Nothing was set up to answer ${request.method} ${request.url}.`);
      return opening.respond(request);
    },
    properties: { get: (store) => properties[store], set: (store, all) => void (properties[store] = all) },
    lockedElsewhere: opening.lockedElsewhere ?? (() => false),
    uuid: opening.uuid ?? (() => crypto.randomUUID()),
    log: (text) => void log.push(text),
    window: window.shown,
  };
  const engine = headlessEngine(opening.workbook);
  const runner = await openRunner(engine, environment, scripts.map(({ code }) => code), bareContexts(scripts));
  const mode = opening.mode ?? "LIMITED";
  if (runner.has("onOpen")) await runner.run(mode, "onOpen", [{ authMode: AUTH_MODE[mode] }]);
  const readRange = (a1: string): CellValue[][] => readBlock(engine, blockAt(engine, a1));
  return {
    ...window.seen,
    get sidebar() {
      return window.sidebar();
    },
    get calls() {
      return runner.calls();
    },
    log, requests, properties, readRange,
    settle: engine.settle,
    run: (name, ...args) => runner.run("FULL", name, args),
    runIn: (as, name, ...args) => runner.run(as, name, args),
    read: (a1) => readRange(a1)[0]?.[0] ?? "",
    async write(a1, input) {
      writeBlock(engine, blockAt(engine, a1), isGrid(input) ? input : [[input]]);
      await engine.settle();
    },
    errorAt(a1) {
      const { sheet, row, column } = blockAt(engine, a1);
      return readRange(a1)[0]?.[0] === "#ERROR!" ? runner.errorAt({ sheetId: sheet.getSheetId(), row, column }) : null;
    },
    selected() {
      const sheet = engine.book().getActiveSheet();
      return { tab: sheet.getSheetName(), a1: sheet.getActiveRange()?.getA1Notation() ?? "A1" };
    },
    dispose: () => engine.univer.dispose(),
  };
}

type Inputs = readonly (readonly CellInput[])[];
const isGrid = (input: CellInput | Inputs): input is Inputs => Array.isArray(input);

const builtFiles = (): Record<string, string> =>
  Object.fromEntries(BUILT.map((name) => [name, readFileSync(new URL(`../../dist/${name}`, import.meta.url), "utf8")]));

function recordWindow(opening: Opening) {
  const menu: MenuEntry[] = [];
  const dialogs: ShownHtml[] = [];
  const toasts: string[] = [];
  let sidebar: ShownHtml | null = null;
  const shown: Environment["window"] = {
    addMenu: (label, entries) => void (label === null ? menu.push(...entries) : menu.push({ kind: "menu", label, entries })),
    showSidebar: (page) => void (sidebar = page),
    showDialog: (page) => void dialogs.push(page),
    toast: (message) => void toasts.push(message),
    ask: (question) => opening.answer?.(question) ?? { button: "OK", text: "" },
  };
  return { shown, seen: { menu, dialogs, toasts }, sidebar: () => sidebar };
}
