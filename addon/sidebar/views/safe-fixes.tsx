import type { Fix } from "../../../shared/lint/finding.ts";
import { cellName } from "../cell-name.ts";
import { texts } from "../texts.ts";

/** One button for all fixes that nobody has to think about; a single one is quicker at its finding. */
export function SafeFixes({ fixes, busy, onApply }: { fixes: readonly Fix[]; busy: boolean; onApply: () => void }) {
  if (fixes.length < 2) return null;
  return (
    <div class="safe">
      <button type="button" class="button small" aria-disabled={busy} onClick={busy ? undefined : onApply}>
        {texts.applySafe(fixes.length)}
      </button>
      <p class="quiet">{whereOf(fixes)}</p>
    </div>
  );
}

const MOST_NAMES = 6;

function whereOf(fixes: readonly Fix[]): string {
  const names = fixes.slice(0, MOST_NAMES).map(({ place }) => cellName(place)).join(", ");
  return fixes.length > MOST_NAMES ? `${names} ${texts.andMore(fixes.length - MOST_NAMES)}` : names;
}
