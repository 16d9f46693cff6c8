import type { Environment, MenuEntry } from "../host/environment.ts";
import { barEntries, showMenu } from "./menu-bar.ts";
import { showDialog, showSidebar } from "./shown-pages.ts";
import { toast } from "./toast.ts";

const ADDON = "Keyline";

/** The window of the spreadsheet as scripts see it; `run` is called with the function of a chosen menu item. */
export function browserWindow(run: (name: string) => void): Environment["window"] {
  const addons: MenuEntry[] = [];
  return {
    showSidebar,
    showDialog,
    toast,
    addMenu(label, entries) {
      if (label !== null) return showMenu(label, barEntries(entries, run));
      addons.push({ kind: "menu", label: ADDON, entries });
      showMenu("Extensions", barEntries(addons, run));
    },
    // The browser's own dialogs wait for the answer, as Google's do for a script.
    ask({ title, text, buttons, input }) {
      const question = title ? `${title}\n\n${text}` : text;
      if (input) {
        const typed = prompt(question);
        return typed === null ? { button: "CANCEL", text: "" } : { button: buttons.startsWith("YES") ? "YES" : "OK", text: typed };
      }
      if (buttons === "OK") {
        alert(question);
        return { button: "OK", text: "" };
      }
      const agreed = confirm(question);
      if (buttons.startsWith("YES")) return { button: agreed ? "YES" : "NO", text: "" };
      return { button: agreed ? "OK" : "CANCEL", text: "" };
    },
  };
}
