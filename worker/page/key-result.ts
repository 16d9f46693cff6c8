import { html } from "hono/html";
import type { SnapshotKeyResult } from "../../shared/wire/snapshot.ts";
import { Confidence } from "./confidence.ts";
import { gradeWord } from "./grade-word.ts";
import { ProgressBar } from "./progress-bar.ts";
import { dayText, gradeText, valueText, withoutAddresses } from "./values.ts";

/**
 * One key result: sentence, owner, due date, how far it is, its grade and how sure the team is.
 * What a page holds by the hundred is written as one text each, which takes a tenth of the time that a tree of elements does.
 */
export function KeyResult({ keyResult }: { readonly keyResult: SnapshotKeyResult }) {
  const { id, text, owner, due, grade } = keyResult;
  return html`<li class="key-result">
<div class="sentence"><h3><bdi>${text}</bdi></h3><p class="small"><bdi class="id">${id}</bdi>
<span>${owner ? html`<bdi>${withoutAddresses(owner)}</bdi>` : "No owner"}</span>
<span class="nowrap">${due ? html`due <time datetime="${due}">${dayText(due)}</time>` : "no due date"}</span></p></div>
<div class="progress">${Way(keyResult)}${ProgressBar({ grade })}</div>
<p class="grade"><b>${gradeText(grade)}</b> <span class="small">${gradeWord(grade)}</span></p>
${Confidence({ keyResult })}</li>`;
}

/** From where, to where, and where it is now. */
function Way(keyResult: SnapshotKeyResult) {
  const [from, now, to] = [keyResult.start, keyResult.current, keyResult.target].map((cell) => valueText(cell, keyResult));
  return html`<dl class="way"><div class="from"><dt>From</dt><dd>${valueOr(from, "–")}</dd></div>
<div class="now"><dt>Now</dt><dd>${valueOr(now, "not started")}</dd></div>
<div class="to"><dt>To</dt><dd>${valueOr(to, "–")}</dd></div></dl>`;
}

const valueOr = (value: string | null | undefined, blank: string) => (value == null ? blank : html`<bdi>${value}</bdi>`);
