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

/** A fix with what its cell says before and after, the part that changes marked. */
export function FixItem({ fix, busy, onApply }: Props) {
  const { head, before, after, tail } = changedPart(cellText(fix.before), cellText(fix.replacement));
  return (
    <div class="fix">
      <dl>
        <dt>{texts.before}</dt>
        <dd>
          {head}
          <del>{before}</del>
          {tail}
        </dd>
        <dt>{texts.after}</dt>
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
