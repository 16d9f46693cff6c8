import type { Actions } from "../actions.ts";
import type { ReviewedObjective } from "../server-api.ts";
import type { State } from "../state.ts";
import { texts } from "../texts.ts";
import { Findings } from "./findings.tsx";
import { Icon } from "./icons.tsx";

interface Props {
  readonly objective: ReviewedObjective;
  readonly naming: boolean;
  readonly state: State;
  readonly actions: Actions;
}

/** An objective and what there is to say about it and its key results; a filter leaves out those that have nothing under it. */
export function Objective({ objective, naming, state, actions }: Props) {
  const { label, text, findings, keyResults } = objective;
  const shown = findings.filter(({ severity }) => state.filter === "all" || severity === state.filter);
  if (shown.length === 0 && state.filter !== "all") return null;
  return (
    <section class="objective">
      <h2>
        {label !== "" && <span class="label">{label}</span>} {text === "" ? texts.objectiveUnnamed : text}
      </h2>
      {shown.length > 0 ? <Findings findings={shown} {...{ naming, state, actions }} /> : (
        <p class="fine quiet">
          <Icon of="done" /> {keyResults === 0 ? texts.noKeyResults : texts.objectiveFine}
        </p>
      )}
    </section>
  );
}
