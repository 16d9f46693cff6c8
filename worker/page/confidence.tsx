import { type Trend, trendOf } from "../../shared/okr/trend.ts";
import type { SnapshotKeyResult } from "../../shared/wire/snapshot.ts";
import { lightOf } from "./light.ts";
import { LightSign } from "./light-sign.tsx";
import { Sparkline } from "./sparkline.tsx";
import { statedConfidences } from "./values.ts";

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
  const trend = trendOf(stated.map(({ share }) => share), null);
  return (
    <div class="confidence">
      <LightSign light={light} />
      {last && <Sparkline stated={stated} light={light} />}
      {last && trend && (
        <p class="small">
          <span class="nowrap">Confidence {last.written}</span>, <span class="nowrap">{TREND_WORDS[trend.direction]}</span>
        </p>
      )}
    </div>
  );
}
