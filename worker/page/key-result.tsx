import type { SnapshotKeyResult } from "../../shared/wire/snapshot.ts";
import { Confidence } from "./confidence.tsx";
import { gradeWord } from "./grade-word.ts";
import { ProgressBar } from "./progress-bar.tsx";
import { dayText, gradeText, valueText, withoutAddresses } from "./values.ts";

/** One key result: sentence, owner, due date, how far it is, its grade and how sure the team is. */
export function KeyResult({ keyResult }: { readonly keyResult: SnapshotKeyResult }) {
  const { id, text, owner, due, grade } = keyResult;
  return (
    <li class="key-result">
      <div class="sentence">
        <h3><bdi>{text}</bdi></h3>
        <p class="small">
          <bdi class="id">{id}</bdi>
          <span>{owner ? <bdi>{withoutAddresses(owner)}</bdi> : "No owner"}</span>
          <span class="nowrap">{due ? <>due <time datetime={due}>{dayText(due)}</time></> : "no due date"}</span>
        </p>
      </div>
      <div class="progress">
        <Way keyResult={keyResult} />
        <ProgressBar grade={grade} />
      </div>
      <p class="grade"><b>{gradeText(grade)}</b> <span class="small">{gradeWord(grade)}</span></p>
      <Confidence keyResult={keyResult} />
    </li>
  );
}

/** From where, to where, and where it is now. */
function Way({ keyResult }: { readonly keyResult: SnapshotKeyResult }) {
  const { start, current, target } = keyResult;
  return (
    <dl class="way">
      <Stop name="From" value={valueText(start, keyResult)} />
      <Stop name="Now" value={valueText(current, keyResult)} blank="not started" />
      <Stop name="To" value={valueText(target, keyResult)} />
    </dl>
  );
}

function Stop({ name, value, blank = "–" }: { readonly name: string; readonly value: string | null; readonly blank?: string }) {
  return <div class={name.toLowerCase()}><dt>{name}</dt><dd>{value === null ? blank : <bdi>{value}</bdi>}</dd></div>;
}
