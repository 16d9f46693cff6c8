import { html } from "hono/html";
import { type Light, LIGHT_WORDS } from "./light.ts";

const SHAPES: Readonly<Record<Light, string>> = {
  "on-track": "M6 .8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 6 .8Z",
  "at-risk": "M6 1 11.4 10.6H.6Z",
  "off-track": "M1.4 1.4h9.2v9.2H1.4Z",
  unstated: "M6 .8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 6 .8Zm0 1.5a3.7 3.7 0 1 1 0 7.4 3.7 3.7 0 0 1 0-7.4Z",
};

/** A light as a shape and a word, so that it does not depend on colour. */
export function LightSign({ light, note }: { readonly light: Light; readonly note?: string }) {
  const shape = html`<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="${SHAPES[light]}"></path></svg>`;
  return html`<span class="light ${light}">${shape}${note}${LIGHT_WORDS[light]}</span>`;
}
