import type { ShownHtml } from "../host/environment.ts";
import type { Ask, Told } from "./bridge.ts";
import { messageOf } from "../host/other-realm.ts";
import { byId, make } from "./elements.ts";
import { fillFrame } from "./frame.ts";

const SANDBOX = "allow-scripts allow-forms allow-popups allow-modals";
const DIALOG = { width: 600, height: 400 };
type Run = (name: string, args: unknown[]) => Promise<unknown>;

/** Shows a page of the add-on in the sidebar, in place of whatever was there. */
export function showSidebar({ title, html }: ShownHtml): void {
  byId("side-title", "h2").textContent = title;
  const frame = byId("side-frame", "iframe");
  frame.title = title;
  fillFrame(frame, html);
  byId("side", "aside").hidden = false;
}

/** Closes the sidebar and ends the page in it. */
function closeSidebar(): void {
  byId("side", "aside").hidden = true;
  byId("side-frame", "iframe").srcdoc = "";
}

/** Shows a page of the add-on in a dialog. */
export function showDialog({ title, html, width, height }: ShownHtml): void {
  const frame = make("iframe", { title, width: String(width || DIALOG.width), height: String(height || DIALOG.height) });
  frame.setAttribute("sandbox", SANDBOX);
  fillFrame(frame, html);
  openDialog(title, frame);
}

/** Opens a dialog with a heading and a way to close it; it is gone once closed. */
export function openDialog(title: string, body: HTMLElement): void {
  const close = make("button", { type: "button", className: "close", ariaLabel: "Close", textContent: "✕" });
  body.classList.add("dialog-body");
  const head = make("div", { className: "dialog-head" }, make("h2", { className: "heading", textContent: title }), close);
  const dialog = make("dialog", { ariaLabel: title }, head, body);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** Answers google.script.run of every page that is shown, by running the function. */
export function answerPages(run: Run): void {
  addEventListener("message", (event: MessageEvent<Ask>) => {
    const frames = [...document.querySelectorAll<HTMLIFrameElement>("iframe[sandbox]")];
    const frame = frames.find(({ contentWindow }) => contentWindow === event.source);
    if (!frame) return;
    if (event.data?.channel === "keyline-close") return close(frame);
    if (event.data?.channel !== "keyline-run") return;
    const { id, name, args } = event.data;
    const tell = (told: Told): void => frame.contentWindow?.postMessage(told, "*");
    run(String(name), args).then(
      (value) => tell({ channel: "keyline-run", id, ok: true, value }),
      (error: unknown) => tell({ channel: "keyline-run", id, ok: false, message: messageOf(error) }),
    );
  });
  byId("side-close", "button").addEventListener("click", closeSidebar);
}

function close(frame: HTMLIFrameElement): void {
  const dialog = frame.closest("dialog");
  if (dialog) dialog.close();
  else closeSidebar();
}
