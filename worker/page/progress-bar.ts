import { html } from "hono/html";

const WIDTH = 100;

/** A bar filled up to a grade from 0 to 1; without a grade it is empty and says so. */
export function ProgressBar({ grade }: { readonly grade: number | null }) {
  const label = grade === null ? "Not started" : `${Math.round(grade * 100)} per cent of the way`;
  const fill = grade === null ? null : html`<rect class="bar-fill" width="${(grade * WIDTH).toFixed(1)}" height="6"></rect>`;
  return html`<svg class="bar" role="img" aria-label="${label}" viewBox="0 0 ${WIDTH} 6" preserveAspectRatio="none"
width="100%" height="6"><rect class="bar-track" width="${WIDTH}" height="6"></rect>${fill}</svg>`;
}
