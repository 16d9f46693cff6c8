import type { Severity } from "../../../shared/lint/finding.ts";
import type { Review } from "../server-api.ts";
import { texts } from "../texts.ts";
import { Icon } from "./icons.tsx";

/** How many findings there are of each kind that there is. */
export function Counts({ counts }: { counts: Review["counts"] }) {
  const kinds = [["error", counts.errors], ["warning", counts.warnings], ["hint", counts.hints]] satisfies [Severity, number][];
  return (
    <ul class="counts">
      {kinds.map(([severity, n]) => n > 0 && (
        <li key={severity}>
          <Icon of={severity} /> {texts.counted[severity](n)}
        </li>
      ))}
    </ul>
  );
}
