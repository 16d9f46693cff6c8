import { html } from "hono/html";
import type { SnapshotContent } from "../../shared/wire/snapshot.ts";
import { type CountedLight, countLights, LIGHT_WORDS } from "./light.ts";
import { LightSign } from "./light-sign.ts";

const HEIGHT = 10;

/** All key results at a glance: how many there are, and how sure the team is of them. */
export function Overview({ content }: { readonly content: SnapshotContent }) {
  const { objectives } = content;
  const total = objectives.reduce((sum, { keyResults }) => sum + keyResults.length, 0);
  if (total === 0) return html`<p class="overview">There are no key results in this version.</p>`;
  const counts = countLights(objectives);
  return html`<section class="overview" aria-labelledby="overview">
<h2 id="overview">${plural(objectives.length, "objective")}, ${plural(total, "key result")}</h2>
${strip(counts, total)}<ul>${counts.map(({ light, count }) => html`<li><b>${count}</b> ${LightSign({ light })}</li>`)}</ul></section>`;
}

/** The lights side by side, each as wide as the number of key results that have it. */
function strip(counts: readonly CountedLight[], total: number) {
  const label = counts.map(({ light, count }) => `${LIGHT_WORDS[light]}: ${count}`).join(", ");
  const parts = counts.map(({ light, count }, index) =>
    html`<rect class="${light}" x="${countBefore(counts, index)}" width="${count}" height="${HEIGHT}"></rect>`);
  return html`<svg role="img" aria-label="${label}" viewBox="0 0 ${total} ${HEIGHT}" preserveAspectRatio="none"
width="100%" height="${HEIGHT}">${parts}</svg>`;
}

const countBefore = (counts: readonly CountedLight[], index: number): number =>
  counts.slice(0, index).reduce((sum, { count }) => sum + count, 0);

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
