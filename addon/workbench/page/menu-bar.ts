import type { MenuEntry } from "../host/environment.ts";
import { byId, make } from "./elements.ts";

/** An entry of the menu bar: something to do, a line, or a heading over what follows. */
export type BarEntry =
  | { readonly kind: "item"; readonly label: string; readonly act: () => void }
  | { readonly kind: "separator" }
  | { readonly kind: "group"; readonly label: string };

/** Adds a menu to the bar, or replaces the one of the same name. */
export function showMenu(label: string, entries: readonly BarEntry[]): void {
  const bar = byId("menu-bar", "nav");
  const menu = buildMenu(label, entries);
  const old = [...bar.children].find((child) => child instanceof HTMLElement && child.dataset["label"] === label);
  if (old) old.replaceWith(menu);
  else bar.append(menu);
}

/** Flattens a script's menu: menus inside it become groups. */
export function barEntries(entries: readonly MenuEntry[], run: (name: string) => void): BarEntry[] {
  return entries.flatMap((entry): BarEntry[] => {
    if (entry.kind === "item") return [{ kind: "item", label: entry.label, act: () => run(entry.run) }];
    return entry.kind === "separator" ? [entry] : [{ kind: "group", label: entry.label }, ...barEntries(entry.entries, run)];
  });
}

function buildMenu(label: string, entries: readonly BarEntry[]): HTMLElement {
  const list = make("div", { role: "menu", hidden: true, ariaLabel: label });
  const button = make("button", { type: "button", textContent: label, ariaHasPopup: "menu", ariaExpanded: "false" });
  const menu = make("div", { className: "menu" }, button, list);
  menu.dataset["label"] = label;
  const toggle = (open: boolean): void => {
    list.hidden = !open;
    button.ariaExpanded = String(open);
    if (open) itemsOf(list)[0]?.focus();
  };
  list.append(...entries.map((entry) => elementOf(entry, () => toggle(false))));
  button.addEventListener("click", () => toggle(list.hidden === true));
  menu.addEventListener("focusout", (event) => {
    if (!(event.relatedTarget instanceof Node && menu.contains(event.relatedTarget))) toggle(false);
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      toggle(false);
      button.focus();
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) toggle(true);
      else step(list, event.key === "ArrowDown" ? 1 : -1);
    }
  });
  return menu;
}

const itemsOf = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>("[role=menuitem]")];

function step(list: HTMLElement, by: number): void {
  const items = itemsOf(list);
  const at = items.findIndex((item) => item === document.activeElement);
  items[(at + by + items.length) % items.length]?.focus();
}

function elementOf(entry: BarEntry, close: () => void): HTMLElement {
  if (entry.kind === "separator") return make("hr");
  if (entry.kind === "group") return make("p", { className: "group", textContent: entry.label });
  const item = make("button", { type: "button", role: "menuitem", tabIndex: -1, textContent: entry.label });
  item.addEventListener("click", () => {
    close();
    entry.act();
  });
  return item;
}
