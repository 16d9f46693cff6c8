import { reasonFor } from "../reasons.ts";
import { texts } from "../texts.ts";

/** On demand, why a rule is there, with an example. */
export function Why({ rule }: { rule: string }) {
  const reason = reasonFor(rule);
  if (reason === null) return null;
  return (
    <details class="why">
      <summary>{texts.why}</summary>
      <p>{reason.why}</p>
      {reason.bad !== null && reason.good !== null && (
        <dl>
          <dt>{texts.notSo}</dt>
          <dd>{reason.bad}</dd>
          <dt>{texts.better}</dt>
          <dd>{reason.good}</dd>
        </dl>
      )}
    </details>
  );
}
