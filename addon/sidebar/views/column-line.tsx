import { useId } from "preact/hooks";
import { SURE_ENOUGH } from "../../../shared/sheet/certainty.ts";
import type { SaidMeaning } from "../../../shared/sheet/correction.ts";
import { columnName } from "../cell-name.ts";
import type { SeenColumns } from "../seen-columns.ts";
import { texts } from "../texts.ts";

interface Props {
  readonly columns: SeenColumns;
  /** Whether somebody said that it is not used. */
  readonly wasSaid: boolean;
  readonly onChoose: (meaning: SaidMeaning) => void;
}

const NOT_USED = "";
const MEANINGS = Object.keys(texts.meanings).filter(isMeaning);

/** A column with its heading and, to be changed, its meaning; how sure that is stands below where it is not certain. */
export function ColumnLine({ columns: { anchors, choice, sure, why }, wasSaid, onChoose }: Props) {
  const id = useId();
  const [first, last] = [anchors[0], anchors[anchors.length - 1]];
  if (!first || !last) return null;
  const many = anchors.length > 1;
  const place = many ? texts.severalColumns(columnName(first.column), columnName(last.column)) : columnName(first.column);
  const heading = many ? texts.severalColumns(first.header, last.header) : first.header;
  const choices = many || choice === "confidenceSeries" ? (["confidenceSeries"] as const) : MEANINGS.filter((each) => each !== "confidenceSeries");
  const reason = wasSaid ? texts.whySeen.person : why === null ? "" : texts.whySeen[why];
  const doubt = sure !== null && sure < SURE_ENOUGH;
  return (
    <li>
      <label for={id}>
        <span class="cell">{place}</span> <span>{heading === "" ? texts.noHeader : heading}</span>
      </label>
      {many && choice === null && !wasSaid ? <span id={id}>{texts.notUsed}</span> : (
        <select
          id={id}
          value={choice ?? NOT_USED}
          aria-describedby={reason === "" ? undefined : `${id}-why`}
          onChange={({ currentTarget: { value } }) => onChoose(isMeaning(value) ? value : null)}
        >
          <option value={NOT_USED}>{texts.notUsed}</option>
          {choices.map((each) => <option key={each} value={each}>{texts.meanings[each]}</option>)}
        </select>
      )}
      {reason !== "" && <p id={`${id}-why`} class={doubt ? "doubt" : undefined}>{reason}</p>}
    </li>
  );
}

function isMeaning(name: string): name is keyof typeof texts.meanings {
  return name in texts.meanings;
}
