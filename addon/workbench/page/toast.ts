import { byId, make } from "./elements.ts";

const SHOWN_MS = 6_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a short message in the corner for some seconds. */
export function toast(message: string, title = ""): void {
  const box = byId("toast", "div");
  box.replaceChildren(...(title ? [make("strong", { textContent: title })] : []), message);
  box.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => (box.hidden = true), SHOWN_MS);
}
