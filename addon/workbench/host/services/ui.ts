import type { MenuEntry, ShownHtml } from "../environment.ts";
import { expose, type Execution } from "./execution.ts";

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const BUTTON = { CLOSE: 0, OK: 1, CANCEL: 2, YES: 3, NO: 4 };
const BUTTON_SET = { OK: 0, OK_CANCEL: 1, YES_NO: 2, YES_NO_CANCEL: 3 };

/** The window around the spreadsheet: menus, sidebar, dialogs. */
export function openUi(execution: Execution): Ui {
  const { window } = execution.environment;
  const ask = (args: readonly unknown[], input: boolean) => {
    const [title, text, set] = args.length >= 3 ? args : ["", args[0], args[1]];
    const buttons = Object.entries(BUTTON_SET).find(([, value]) => value === set)?.[0] ?? "OK";
    const answer = window.ask({ title: String(title), text: String(text), buttons, input });
    return { text: answer.text, button: BUTTON[answer.button] };
  };
  return expose<Ui>(execution, "Ui", {
    plain: { Button: BUTTON, ButtonSet: BUTTON_SET },
    menu: {
      createAddonMenu: () => openMenu(execution, null),
      createMenu: (label) => openMenu(execution, label),
    },
    ui: {
      showSidebar: (page) => window.showSidebar(shown(page, null)),
      showModalDialog: (page, title) => window.showDialog(shown(page, title)),
      showModelessDialog: (page, title) => window.showDialog(shown(page, title)),
      alert: (...args: unknown[]) => ask(args, false).button,
      prompt: (...args: unknown[]) => {
        const answer = ask(args, true);
        return expose<GoogleAppsScript.Base.PromptResponse>(execution, "PromptResponse", {
          plain: { getResponseText: () => answer.text, getSelectedButton: () => answer.button },
        });
      },
    },
  });
}

const shown = (page: HtmlOutput, title: string | null): ShownHtml =>
  ({ title: title ?? page.getTitle(), html: page.getContent(), width: page.getWidth(), height: page.getHeight() });

const entriesOf = new WeakMap<Menu, { label: string | null; entries: MenuEntry[] }>();

function openMenu(execution: Execution, label: string | null): Menu {
  const entries: MenuEntry[] = [];
  const add = (entry: MenuEntry): Menu => {
    entries.push(entry);
    return menu;
  };
  const menu: Menu = expose<Menu>(execution, "Menu", {
    menu: {
      addItem: (caption, functionName) => add({ kind: "item", label: caption, run: functionName }),
      addSeparator: () => add({ kind: "separator" }),
      addSubMenu: (inner) => {
        const { label: caption, entries: within } = entriesOf.get(inner) ?? { label: null, entries: [] };
        return add({ kind: "menu", label: caption ?? "", entries: within });
      },
      addToUi: () => execution.environment.window.addMenu(label, entries),
    },
  });
  entriesOf.set(menu, { label, entries });
  return menu;
}
