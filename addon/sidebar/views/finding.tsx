import type { Finding } from "../../../shared/lint/finding.ts";
import { cellName } from "../cell-name.ts";
import type { Problem } from "../server-api.ts";
import { texts } from "../texts.ts";
import { Icon } from "./icons.tsx";
import { ProblemNote } from "./problem.tsx";

interface Props {
  readonly finding: Finding;
  /** Whether the tab belongs into the cell's name. */
  readonly naming: boolean;
  readonly selected: boolean;
  readonly problem: Problem | null;
  readonly onChoose: (finding: Finding) => void;
}

/** A finding as a button that selects its cell. */
export function FindingItem({ finding, naming, selected, problem, onChoose }: Props) {
  const { severity, place, message } = finding;
  return (
    <li>
      <button type="button" class="finding" data-severity={severity} aria-current={selected ? "true" : undefined} onClick={() => onChoose(finding)}>
        <Icon of={severity} />
        <span class="head">
          <span class={`severity ${severity}`}>{texts.severity[severity]}</span>{" "}
          <span class="cell">{naming ? `${place.tab} ${cellName(place)}` : cellName(place)}</span>
        </span>{" "}
        <span class="message">{message}</span>
      </button>
      {problem && <ProblemNote problem={problem} />}
    </li>
  );
}
