import type { WaivedFinding } from "../../../shared/lint/waive.ts";
import { cellName } from "../cell-name.ts";
import { civilDayOf } from "../day.ts";
import { findingKey } from "../state.ts";
import { texts } from "../texts.ts";

/** What the team lives with, folded: each with its reason and its last day. */
export function Waived({ waived }: { waived: readonly WaivedFinding[] }) {
  if (waived.length === 0) return null;
  return (
    <details class="folded">
      <summary>{texts.waivedCount(waived.length)}</summary>
      <ul>
        {waived.map((finding) => (
          <li key={findingKey(finding)}>
            <p>
              <span class="cell">{cellName(finding.place)}</span> {finding.message}
            </p>
            <p class="quiet">{texts.waivedBecause(finding.reason, civilDayOf(finding.until))}</p>
          </li>
        ))}
      </ul>
      <p class="quiet">{texts.waivedBack}</p>
    </details>
  );
}
