import type { Finding } from "../../../shared/lint/finding.ts";
import type { Actions } from "../actions.ts";
import { cellName } from "../cell-name.ts";
import type { Problem } from "../server-api.ts";
import { texts } from "../texts.ts";
import { FixItem } from "./fix.tsx";
import { Icon } from "./icons.tsx";
import { ProblemNote } from "./problem.tsx";
import { Waive } from "./waive.tsx";
import { Why } from "./why.tsx";

interface Props {
  readonly finding: Finding;
  /** Whether the tab belongs into the cell's name. */
  readonly naming: boolean;
  readonly selected: boolean;
  readonly busy: boolean;
  readonly waiveUntil: string;
  readonly problem: Problem | null;
  readonly actions: Actions;
}

/** A finding as a button that selects its cell and opens what can be done about it. */
export function FindingItem({ finding, naming, selected, busy, waiveUntil, problem, actions }: Props) {
  const { rule, severity, place, message, fixes, subjects } = finding;
  const [subject] = subjects;
  return (
    <li class="item" aria-current={selected ? "true" : undefined}>
      <button type="button" class="finding" data-severity={severity} aria-expanded={selected} onClick={() => actions.choose(finding)}>
        <Icon of={severity} />
        <span class="head">
          <span class={`severity ${severity}`}>{texts.severity[severity]}</span>{" "}
          {fixes.length > 0 && <span class="ready">{texts.fixReady} </span>}
          <span class="cell">{naming ? `${place.tab} ${cellName(place)}` : cellName(place)}</span>
        </span>{" "}
        <span class="message">{message}</span>
      </button>
      {problem && <ProblemNote problem={problem} />}
      {selected && (
        <div class="more">
          {fixes.map((fix) => <FixItem key={`${fix.label}${fix.place.column}`} {...{ fix, busy }} onApply={() => actions.fix([fix])} />)}
          <Why rule={rule} />
          {subject !== undefined && <Waive until={waiveUntil} busy={busy} onWaive={(reason, until) => actions.waive({ rule, subject, reason, until })} />}
        </div>
      )}
    </li>
  );
}
