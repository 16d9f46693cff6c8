import { texts } from "../texts.ts";

interface Props {
  readonly rows: readonly string[];
  readonly without: readonly string[];
  readonly onLeave: (row: string, out: boolean) => void;
}

/** The key results that were read, folded, to leave out what is none; what was left out comes first. */
export function SeenRows({ rows, without, onLeave }: Props) {
  const all = [...new Set([...without, ...rows])];
  return (
    <details class="rows">
      <summary>
        {texts.rows} {without.length > 0 && <span>{texts.rowsLeftOut(without.length)}</span>}
      </summary>
      <p>{texts.rowsHint}</p>
      <ul>
        {all.map((row) => (
          <li key={row}>
            <label>
              <input type="checkbox" checked={!without.includes(row)} onChange={({ currentTarget }) => onLeave(row, !currentTarget.checked)} />
              <span>{row}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
