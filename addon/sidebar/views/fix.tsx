import type { Fix } from "../../../shared/lint/finding.ts";
import { cellName } from "../cell-name.ts";
import { cellText } from "../cell-text.ts";
import { changedPart } from "../changed-part.ts";
import { texts } from "../texts.ts";

interface Props {
  readonly fix: Fix;
  readonly busy: boolean;
  readonly onApply: () => void;
}

/** How many characters of both stand beside each other in one line. */
const SHORT = 28;

/** A fix with what its cell says before and after, the part that changes marked. */
export function FixItem({ fix, busy, onApply }: Props) {
  const [held, replaced] = [cellText(fix.before), cellText(fix.replacement)];
  const { head, before, after, tail } = changedPart(held, replaced);
  const short = held.length + replaced.length < SHORT;
  return (
    <div class="fix">
      <dl class={short ? "short" : undefined}>
        <dt class={short ? "unseen" : undefined}>{texts.before}</dt>
        <dd>
          {head}
          {fix.before === "" ? <span class="quiet">{before}</span> : <del>{before}</del>}
          {tail}
        </dd>
        <dt class={short ? "unseen" : undefined}>{texts.after}</dt>
        <dd>
          {head}
          <ins>{after}</ins>
          {tail}
        </dd>
      </dl>
      <button type="button" class="button small" aria-disabled={busy} onClick={busy ? undefined : onApply}>
        {fix.label}
        <span class="unseen"> ({cellName(fix.place)})</span>
      </button>
      {fix.blanks && <p class="quiet">{texts.thenFill}</p>}
    </div>
  );
}
