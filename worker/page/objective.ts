import { html } from "hono/html";
import type { SnapshotObjective } from "../../shared/wire/snapshot.ts";
import { gradeWord } from "./grade-word.ts";
import { KeyResult } from "./key-result.ts";
import { weakestLight } from "./light.ts";
import { LightSign } from "./light-sign.ts";
import { gradeText } from "./values.ts";

/** An objective with its score, the light of its weakest key result, and its key results. */
export function Objective({ objective }: { readonly objective: SnapshotObjective }) {
  const { id, text, score, keyResults } = objective;
  const some = keyResults.length > 0;
  return html`<section class="objective"><header><div>
<p class="kicker">Objective <bdi>${id}</bdi></p><h2><bdi>${text}</bdi></h2>
${some && LightSign({ light: weakestLight(objective), note: "Weakest key result: " })}</div>
<p class="score"><b>${gradeText(score)}</b> <span class="small">${score === null ? "no score yet" : `score, ${gradeWord(score)}`}</span></p>
</header>${some ? listed(objective) : html`<p class="small">This objective has no key results yet.</p>`}</section>`;
}

const listed = ({ keyResults }: SnapshotObjective) =>
  html`<ol class="key-results">${keyResults.map((keyResult) => KeyResult({ keyResult }))}</ol>`;
