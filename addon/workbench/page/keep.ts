import { CommandType, type ICellData, ICommandService, type IWorkbookData } from "@univerjs/core";
import { EXAMPLE } from "../example.ts";
import type { Engine } from "../host/engine/engine.ts";
import { workbookData } from "../host/engine/workbook-data.ts";
import type { StoreName } from "../host/environment.ts";
import { ELSEWHERE } from "./elsewhere.ts";
import type { Keeper } from "./keeper.ts";
import { isCurrent, readKept, replaceKept, replaceKeptNow } from "./kept.ts";
import { workbookOf } from "./spreadsheets.ts";
import { toast } from "./toast.ts";

const PAUSE_MS = 250;
const NOT_KEPT = "What you typed is not kept: the workbench does not answer. Start it again, and change any cell.";

/** A workbook as it is kept between runs. */
export interface KeptWorkbook {
  readonly zone: string;
  readonly locale: string;
  readonly data: IWorkbookData;
}

/** A spreadsheet's workbook as it was kept, or the example in place of one that is not there. */
export async function keptWorkbook(id: string): Promise<KeptWorkbook> {
  const last = await readKept<KeptWorkbook>(workbookOf(id));
  if (!last && id !== EXAMPLE.id) return keptWorkbook(EXAMPLE.id);
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

/** The saving of the workbook. */
export interface Saving {
  /** Saves at once what is not saved yet, and tells whether all of it is kept now. */
  now(): Promise<boolean>;
  /** Tells whether something was changed that this page does not keep. */
  unkept(): boolean;
}

/** Saves the workbook a moment after each change, while this page is the one that keeps it. */
export function keepSaving(engine: Engine, keeper: Keeper): Saving {
  const name = workbookOf(engine.book().getId());
  let timer: ReturnType<typeof setTimeout> | null = null;
  let failed = false;
  let unkept = false;
  let saving = Promise.resolve();
  const put = async (workbook: KeptWorkbook): Promise<void> => {
    failed = false;
    try {
      if (await replaceKept(name, workbook)) return;
      unkept = true;
      keeper.giveWay();
    } catch {
      failed = true;
      toast(NOT_KEPT);
    }
  };
  const save = (): void => {
    timer = null;
    if (!keeper.keeps()) return;
    const workbook = { zone: engine.zone, locale: engine.locale, data: engine.book().save() };
    saving = saving.then(() => put(workbook));
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
      await saving;
      if (timer || failed) {
        if (timer) clearTimeout(timer);
        save();
      }
      await saving;
      return keeper.keeps() && !failed;
    },
  };
}

type Stores = Partial<Record<StoreName, Readonly<Record<string, string>>>>;

/** The property stores of a spreadsheet; only the page that keeps, and has seen the last change of them, may write. */
export async function keptProperties(id: string, keeper: Keeper) {
  const name = `properties/${id}`;
  let stores: Stores = (await readKept<Stores>(name)) ?? {};
  return {
    get: (store: StoreName): Readonly<Record<string, string>> => stores[store] ?? {},
    set(store: StoreName, all: Readonly<Record<string, string>>): void {
      const next = { ...stores, [store]: all };
      if (!keeper.keeps() || !replaceKeptNow(name, next)) {
        keeper.giveWay();
        throw new Error(ELSEWHERE);
      }
      stores = next;
    },
    /** Tells whether this page may write, and so publish: another one may have registered the spreadsheet meanwhile. */
    mayWrite(): boolean {
      if (keeper.keeps() && !isCurrent(name)) keeper.giveWay();
      return keeper.keeps();
    },
  };
}
