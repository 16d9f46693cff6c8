import { html } from "hono/html";
import { type Trend, trendOf } from "../../shared/okr/trend.ts";
import type { SnapshotKeyResult } from "../../shared/wire/snapshot.ts";
import { lightOf } from "./light.ts";
import { LightSign } from "./light-sign.ts";
import { Sparkline } from "./sparkline.ts";
import { type Stated, statedConfidences } from "./values.ts";

const TREND_WORDS: Readonly<Record<Trend["direction"], string>> = {
  rising: "▲ rising",
  falling: "▼ falling",
  steady: "▬ steady",
  new: "first reading",
};

/** How sure the team is of a key result: a light, the last confidence, where it is heading, and its line. */
export function Confidence({ keyResult }: { readonly keyResult: SnapshotKeyResult }) {
  const stated = statedConfidences(keyResult);
  const light = lightOf(keyResult);
  const last = stated.at(-1);
  const line = last && last.date !== null && Sparkline({ stated, light });
  return html`<div class="confidence">${LightSign({ light })}${line}${last && inWords(stated, last)}</div>`;
}

function inWords(stated: readonly Stated[], last: Stated) {
  const trend = last.date === null ? null : trendOf(stated.map(({ share }) => share), null);
  const heading = trend && html`, <span class="nowrap">${TREND_WORDS[trend.direction]}</span>`;
  return html`<p class="small"><span class="nowrap">Confidence ${last.written}</span>${heading}</p>`;
}
