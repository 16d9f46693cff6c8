import type { CellValue } from "../../../shared/sheet/cell.ts";
import { blockAt, readBlock } from "../host/engine/look-up.ts";
import type { Environment, Manifest } from "../host/environment.ts";
import { messageOf } from "../host/other-realm.ts";
import { openRunner } from "../host/runner.ts";
import { AUTH_MODE } from "../host/services/script.ts";
import { showCellMessages } from "./cell-message.ts";
import { byId } from "./elements.ts";
import { ELSEWHERE, watchKeeper } from "./elsewhere.ts";
import { showFileMenu } from "./file-menu.ts";
import { showHelp } from "./help.ts";
import { keepSaving, keptProperties, keptWorkbook } from "./keep.ts";
import { openKeeper } from "./keeper.ts";
import { showMenu } from "./menu-bar.ts";
import { requestNow, sendToWorker } from "./network.ts";
import { pastePlainText } from "./paste-text.ts";
import { frameRealms } from "./realm.ts";
import { answerPages } from "./shown-pages.ts";
import { openSpreadsheet } from "./spreadsheet.ts";
import { listSpreadsheets } from "./spreadsheets.ts";
import { watchStart } from "./startup-error.ts";
import { showLeftToast, toast } from "./toast.ts";
import { browserWindow } from "./window.ts";

watchStart();

const load = async (path: string): Promise<string> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
};

const keeper = await openKeeper();
const spreadsheets = await listSpreadsheets();
const [code, sidebar, manifestText, personText, kept] = await Promise.all([
  load("/addon/Code.js"),
  load("/addon/Sidebar.html"),
  load("/addon/appsscript.json"),
  load("/_issuer/person"),
  keptWorkbook(spreadsheets.open),
]);
const properties = await keptProperties(kept.data.id, keeper);
const manifest: Manifest = JSON.parse(manifestText);
const person: { email: string } = JSON.parse(personText);
const errors: string[] = [];
const send = sendToWorker(manifest.urlFetchWhitelist.map((prefix) => new URL(prefix).origin));

const environment: Environment = {
  manifest,
  user: person.email,
  properties,
  html: (name) => (name === "Sidebar" ? sidebar : null),
  identityToken: () => requestNow("POST", "/_issuer/token").body,
  send(request) {
    if (!properties.mayWrite()) throw new Error(ELSEWHERE);
    return send(request);
  },
  lockedElsewhere() {
    const elsewhere = !properties.mayWrite();
    if (elsewhere) toast(ELSEWHERE);
    return elsewhere;
  },
  uuid: () => crypto.randomUUID(),
  log: (text) => console.log(text),
  window: browserWindow((name) => void fromMenu(name)),
};
const engine = openSpreadsheet(kept.data, kept);
const runner = await openRunner(engine, environment, [code], frameRealms(code));
const run = (name: string, args: readonly unknown[]): Promise<unknown> => runner.run("FULL", name, args);

async function fromMenu(name: string): Promise<void> {
  try {
    await run(name, []);
  } catch (error) {
    errors.push(messageOf(error));
    toast(messageOf(error), "The script failed");
  }
}

byId("name", "h1").textContent = engine.book().getName();
document.title = `${engine.book().getName()} – Keyline workbench`;
byId("person", "span").textContent = `Signed in as ${person.email}`;
byId("initial", "span").textContent = person.email.slice(0, 1).toUpperCase();
const saving = keepSaving(engine, keeper);
showFileMenu(engine, keeper, saving, spreadsheets);
if (runner.has("onOpen")) await runner.run("LIMITED", "onOpen", [{ authMode: AUTH_MODE.LIMITED }]);
showMenu("Help", [{ kind: "item", label: "What differs from Google Sheets", act: showHelp }]);
answerPages(run);
showCellMessages(engine, runner);
pastePlainText(engine);
watchKeeper(keeper, saving);
await engine.settle();
showLeftToast();

/** What the browser tests use to read the canvas and to wait. */
const workbench = {
  errors,
  run: (name: string, ...args: unknown[]): Promise<unknown> => run(name, args),
  /** Resolves when all is calculated and kept. */
  settle: async (): Promise<void> => {
    await engine.settle();
    await saving.now();
  },
  values: (a1: string): CellValue[][] => readBlock(engine, blockAt(engine, a1)),
  select: (a1: string): void => {
    const { sheet, row, column, rows, columns } = blockAt(engine, a1);
    sheet.activate();
    sheet.getRange(row, column, rows, columns).activate();
  },
  selected: (): string => engine.book().getActiveRange()?.getA1Notation() ?? "",
  calls: runner.calls,
};
declare global {
  interface Window {
    workbench: typeof workbench;
  }
}
window.workbench = workbench;
document.documentElement.dataset["ready"] = "true";
