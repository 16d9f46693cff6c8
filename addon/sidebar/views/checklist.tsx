import { CHECKLIST } from "../../../shared/lint/checklist.ts";
import { texts } from "../texts.ts";

interface Props {
  readonly ticked: readonly string[];
  readonly onTick: (check: string, ticked: boolean) => void;
}

/** What no rule can tell, folded: questions for the team to answer, and to tick. */
export function Checklist({ ticked, onTick }: Props) {
  const done = CHECKLIST.filter(({ id }) => ticked.includes(id)).length;
  return (
    <details class="folded">
      <summary>
        {texts.toJudge} <span class="quiet">{texts.judged(done, CHECKLIST.length)}</span>
      </summary>
      <ul class="checks">
        {CHECKLIST.map(({ id, question, why }) => (
          <li key={id}>
            <input
              type="checkbox"
              id={`check-${id}`}
              checked={ticked.includes(id)}
              aria-describedby={`why-${id}`}
              onChange={(event) => onTick(id, event.currentTarget.checked)}
            />
            <div>
              <label for={`check-${id}`}>{question}</label>
              <p class="quiet" id={`why-${id}`}>{why}</p>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
