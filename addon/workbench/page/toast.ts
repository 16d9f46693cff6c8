import { byId, make } from "./elements.ts";

const SHOWN_MS = 6_000;
const LATER = "toast";
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a short message in the corner for some seconds. */
export function toast(message: string, title = ""): void {
  const box = byId("toast", "div");
  box.replaceChildren(...(title ? [make("strong", { textContent: title })] : []), message);
  box.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => (box.hidden = true), SHOWN_MS);
}

/** Shows a message once the page is loaded again. */
export const toastAfterLoad = (message: string): void => sessionStorage.setItem(LATER, message);

/** Shows the message that was left for this load of the page. */
export function showLeftToast(): void {
  const message = sessionStorage.getItem(LATER);
  sessionStorage.removeItem(LATER);
  if (message !== null) toast(message);
}
