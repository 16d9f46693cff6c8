import { html } from "hono/html";
import type { Light } from "./light.ts";
import type { Stated } from "./values.ts";

const WIDTH = 112;
const HEIGHT = 30;
const EDGE = 4;

/** A line through stated confidences, evenly spaced, its end in the colour of its light; the label lists them in words. */
export function Sparkline({ stated, light }: { readonly stated: readonly Stated[]; readonly light: Light }) {
  const points = stated.map(({ share }, index) => ({ x: across(index, stated.length), y: up(share) }));
  const last = points.at(-1);
  const line = points.map(({ x, y }) => `${x},${y}`).join(" ");
  return html`<svg class="spark" role="img" aria-label="${labelOf(stated)}" viewBox="0 0 ${WIDTH} ${HEIGHT}"
width="${WIDTH}" height="${HEIGHT}"><path class="spark-scale" d="M0 ${EDGE}H${WIDTH}M0 ${HEIGHT - EDGE}H${WIDTH}"></path><polyline class="spark-line" points="${line}"></polyline>
${last && html`<circle class="spark-last ${light}" cx="${last.x}" cy="${last.y}" r="4"></circle>`}</svg>`;
}

function across(index: number, count: number): string {
  return count === 1 ? String(WIDTH - EDGE) : (EDGE + (index * (WIDTH - 2 * EDGE)) / (count - 1)).toFixed(1);
}

const up = (share: number): string => (HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE)).toFixed(1);

function labelOf(stated: readonly Stated[]): string {
  const readings = stated.map(({ written }) => written).join(", ");
  return stated.length === 1 ? `One confidence: ${readings}` : `Confidence over ${stated.length} check-ins: ${readings}`;
}
