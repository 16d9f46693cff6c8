import type { Severity } from "../../../shared/lint/finding.ts";
import type { Review } from "../server-api.ts";
import type { Filter } from "../state.ts";
import { texts } from "../texts.ts";
import { Icon } from "./icons.tsx";

interface Props {
  readonly counts: Review["counts"];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** How many findings there are of each kind; pressed, each shows only its own, and pressed again all. */
export function Counts({ counts, filter, onFilter }: Props) {
  const kinds = [["error", counts.errors], ["warning", counts.warnings], ["hint", counts.hints]] satisfies [Severity, number][];
  const found = kinds.filter(([, count]) => count > 0);
  return (
    <div class="counts" role="group" aria-label={texts.show}>
      {found.map(([severity, count]) => (
        <button key={severity} type="button" class="chip" aria-pressed={filter === severity} onClick={() => onFilter(filter === severity ? "all" : severity)}>
          <Icon of={severity} size={14} /> {texts.counted[severity](count)}
        </button>
      ))}
    </div>
  );
}
