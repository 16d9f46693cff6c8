import { EXAMPLE } from "../example.ts";
import type { Engine } from "../host/engine/engine.ts";
import { ELSEWHERE } from "./elsewhere.ts";
import type { Saving } from "./keep.ts";
import type { Keeper } from "./keeper.ts";
import { type BarEntry, showMenu } from "./menu-bar.ts";
import { addTab, chooseCsv, workbookFrom } from "./open-csv.ts";
import { openAnother, openNew, type Spreadsheets, startAgain } from "./spreadsheets.ts";
import { toast } from "./toast.ts";

const NOT_OPENED = "The workbench does not answer, so nothing else was opened. Start it again, then try again.";
const START_AGAIN = "Open the example as it was at first? What you typed into the example is lost; "
  + "your other spreadsheets and what was published stay.";

/** Shows the File menu: opening and importing files, the other spreadsheets, and the example as it was at first. */
export function showFileMenu(engine: Engine, keeper: Keeper, saving: Saving, { all }: Spreadsheets): void {
  const open = engine.book().getId();
  /** Opens something else only once all that was typed here is kept. */
  const leave = async (opening: () => Promise<void>): Promise<void> => {
    if (!keeper.keeps()) return toast(ELSEWHERE);
    try {
      if (await saving.now()) await opening();
    } catch {
      toast(NOT_OPENED);
    }
  };
  const others = all.filter(({ id }) => id !== open).map(({ id, name }): BarEntry => (
    { kind: "item", label: name, act: () => void leave(() => openAnother(id)) }));
  showMenu("File", [
    { kind: "item", label: "Open CSV…", act: () => chooseCsv((file) => void leave(() => openNew(workbookFrom(file)))) },
    { kind: "item", label: "Import CSV as a new tab…", act: () => chooseCsv((file) => addTab(engine, file)) },
    { kind: "separator" },
    ...(others.length > 0 ? [{ kind: "group", label: "Open another spreadsheet" } as const, ...others, { kind: "separator" } as const] : []),
    {
      kind: "item",
      label: "Start again with the example…",
      act: () => {
        if (!keeper.keeps()) return toast(ELSEWHERE);
        if (confirm(START_AGAIN)) void (open === EXAMPLE.id ? startAgain().catch(() => toast(NOT_OPENED)) : leave(startAgain));
      },
    },
  ]);
}
