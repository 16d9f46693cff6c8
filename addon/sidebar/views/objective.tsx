import type { ReviewedObjective } from "../server-api.ts";
import { findingKey, type State } from "../state.ts";
import { texts } from "../texts.ts";
import { FindingItem } from "./finding.tsx";
import { Icon } from "./icons.tsx";
import type { Finding } from "../../../shared/lint/finding.ts";

interface Props {
  readonly objective: ReviewedObjective;
  readonly naming: boolean;
  readonly state: State;
  readonly onChoose: (finding: Finding) => void;
}

/** An objective and what there is to say about it and its key results. */
export function Objective({ objective, naming, state, onChoose }: Props) {
  const { label, text, findings, keyResults } = objective;
  return (
    <section class="objective">
      <h2>
        {label !== "" && <span class="label">{label}</span>} {text === "" ? texts.objectiveUnnamed : text}
      </h2>
      {findings.length > 0 ? (
        <ul class="findings">
          {findings.map((finding) => {
            const key = findingKey(finding);
            const selected = key === state.selected;
            return <FindingItem key={key} {...{ finding, naming, selected, onChoose }} problem={selected ? state.notSelected : null} />;
          })}
        </ul>
      ) : (
        <p class="fine quiet">
          <Icon of="done" /> {keyResults === 0 ? texts.noKeyResults : texts.objectiveFine}
        </p>
      )}
    </section>
  );
}
