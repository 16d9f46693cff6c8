import type { Finding } from "../../../shared/lint/finding.ts";
import type { Actions } from "../actions.ts";
import { findingKey, type State } from "../state.ts";
import { FindingItem } from "./finding.tsx";

interface Props {
  readonly findings: readonly Finding[];
  readonly naming: boolean;
  readonly state: State;
  readonly actions: Actions;
}

/** Findings one below the other. */
export function Findings({ findings, naming, state, actions }: Props) {
  const { review, doing } = state;
  return (
    <ul class="findings">
      {findings.map((finding) => {
        const key = findingKey(finding);
        const selected = key === state.selected;
        const problem = selected ? state.notSelected : null;
        return <FindingItem key={key} {...{ finding, naming, selected, problem, actions }} busy={doing !== null} waiveUntil={review?.waiveUntil ?? ""} />;
      })}
    </ul>
  );
}
