import { CommandType, type ICellData, ICommandService, type IWorkbookData } from "@univerjs/core";
import { EXAMPLE } from "../example.ts";
import type { Engine } from "../host/engine/engine.ts";
import { workbookData } from "../host/engine/workbook-data.ts";
import type { StoreName } from "../host/environment.ts";
import type { Keeper } from "./keeper.ts";
import { requestNow } from "./network.ts";
import { toast } from "./toast.ts";

const PAUSE_MS = 250;
const OUTDATED = 412;
const NOT_KEPT = "What you typed is not kept: the workbench does not answer. Start it again, and change any cell.";

// What this page has last seen of each kept thing: it may replace nothing else.
const seen = new Map<string, string>();

async function kept<T>(name: string): Promise<T | null> {
  const response = await fetch(`/_kept/${name}`);
  seen.set(name, response.headers.get("etag") ?? "");
  return response.json();
}

/** A workbook as it is kept between runs. */
export interface KeptWorkbook {
  readonly zone: string;
  readonly locale: string;
  readonly data: IWorkbookData;
}

/** The workbook of the last run, or the example. */
export async function keptWorkbook(): Promise<KeptWorkbook> {
  const last = await kept<KeptWorkbook>("workbook");
  if (!last) return { zone: EXAMPLE.zone, locale: EXAMPLE.locale, data: workbookData(EXAMPLE) };
  forgetResults(last.data);
  return last;
}

/** The engine calculates only formulas without a result when it opens a workbook, and it keeps no spilled values. */
function forgetResults(data: IWorkbookData): void {
  for (const sheet of Object.values(data.sheets)) {
    for (const row of Object.values(sheet.cellData ?? {})) {
      for (const cell of Object.values<ICellData>(row)) if (cell.f || cell.si) cell.v = null;
    }
  }
}

/** Forgets what was typed and opens the example again. */
export async function startAgain(): Promise<void> {
  await fetch("/_kept/workbook", { method: "DELETE" });
  location.reload();
}

/** The saving of the workbook. */
export interface Saving {
  /** Saves at once what is still waiting. */
  now(): Promise<void>;
  /** Tells whether something was changed that this page does not keep. */
  unkept(): boolean;
}

/** Saves the workbook a moment after each change, while this page is the one that keeps it. */
export function keepSaving(engine: Engine, keeper: Keeper): Saving {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let unkept = false;
  let saving = Promise.resolve();
  const refused = (): void => {
    unkept = true;
    keeper.giveWay();
  };
  const put = async (body: string): Promise<void> => {
    const response = await fetch("/_kept/workbook", { method: "PUT", headers: { "If-Match": seen.get("workbook") ?? "" }, body });
    if (response.ok) seen.set("workbook", response.headers.get("etag") ?? "");
    else if (response.status === OUTDATED) refused();
    else throw new Error(`${response.status}`);
  };
  const save = (): void => {
    timer = null;
    if (!keeper.keeps()) return;
    const body = JSON.stringify({ zone: engine.zone, locale: engine.locale, data: engine.book().save() } satisfies KeptWorkbook);
    saving = saving.then(() => put(body)).catch(() => toast(NOT_KEPT));
  };
  engine.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION || !command.id.startsWith("sheet.mutation.")) return;
    // What the engine calculates it keeps to itself, and nobody would miss it.
    if (!keeper.keeps() && options?.onlyLocal !== true) unkept = true;
    if (timer) clearTimeout(timer);
    timer = setTimeout(save, PAUSE_MS);
  });
  return {
    unkept: () => unkept,
    async now() {
      if (timer) {
        clearTimeout(timer);
        save();
      }
      await saving;
    },
  };
}

type Stores = Partial<Record<StoreName, Readonly<Record<string, string>>>>;

/** The property stores, kept between runs by the page that keeps. */
export async function keptProperties(keeper: Keeper) {
  const stores: Stores = (await kept<Stores>("properties")) ?? {};
  return {
    get: (name: StoreName): Readonly<Record<string, string>> => stores[name] ?? {},
    set: (name: StoreName, all: Readonly<Record<string, string>>): void => {
      stores[name] = all;
      if (!keeper.keeps()) return;
      const response = requestNow("PUT", "/_kept/properties", { "If-Match": seen.get("properties") ?? "" }, JSON.stringify(stores));
      if (response.status === OUTDATED) keeper.giveWay();
      else seen.set("properties", response.headers?.["etag"] ?? "");
    },
  };
}
