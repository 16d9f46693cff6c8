import { messageOf } from "../host/other-realm.ts";
import { byId, make } from "./elements.ts";

/** Says in words why the workbench did not open, instead of leaving an empty page. */
export function watchStart(): void {
  const say = (error: unknown): void => {
    if (document.documentElement.dataset["ready"]) return;
    const way = "Reload the page; if that does not help, stop the workbench, move its data folder (.data) away and start again.";
    const textContent = `The workbench could not open: ${messageOf(error)}. ${way}`;
    byId("sheet", "div").replaceChildren(make("p", { className: "failed", role: "alert", textContent }));
  };
  addEventListener("error", (event) => say(event.error ?? event.message));
  addEventListener("unhandledrejection", (event) => say(event.reason));
}
