import type { Actions } from "../actions.ts";
import { seenColumns } from "../seen-columns.ts";
import type { SaidTab, SeenTable } from "../server-api.ts";
import { texts } from "../texts.ts";
import { ColumnLine } from "./column-line.tsx";
import { SeenRows } from "./seen-rows.tsx";

interface Props {
  readonly table: SeenTable;
  readonly said: SaidTab | undefined;
  /** Whether the tab has to be named. */
  readonly naming: boolean;
  readonly actions: Actions;
}

/** The cycle and the team, as far as the sheet names them. */
export const namesOf = ({ cycle, team }: SeenTable): string => [cycle, team].filter((part) => part !== null && part !== "").join(" · ");

/** A table as it was understood: where it is, what its columns mean, and which key results count. */
export function SeenTableView({ table, said, naming, actions }: Props) {
  const { tab, firstRow, lastRow, rows, lost, confidence } = table;
  const names = namesOf(table);
  return (
    <section>
      {naming && <h2>{texts.tabHeading(tab)}{names !== "" && ` · ${names}`}</h2>}
      <p>{texts.inRows(texts.keyResults(table.keyResults), firstRow, lastRow)}{rows[0] !== undefined && texts.suchAs(rows[0])}</p>
      {said?.unreadable && <p class="gone">{texts.unreadable}</p>}
      {lost.map(({ meaning, header }) => <p key={meaning} class="gone">{texts.lost(texts.meanings[meaning], header)}</p>)}
      <ul class="columns" aria-label={texts.columns}>
        {seenColumns(table).map((columns) => (
          <ColumnLine
            key={columns.anchors[0]?.column}
            {...{ columns }}
            wasSaid={columns.anchors.some(({ header }) => said?.ignored.includes(header))}
            onChoose={(meaning) => actions.say([{ tab, says: "columns", columns: columns.anchors, meaning }])}
          />
        ))}
      </ul>
      {confidence !== null && <p>{texts.confidenceScale(texts.scales[confidence])}</p>}
      <SeenRows rows={rows} without={said?.without ?? []} onLeave={(row, out) => actions.say([{ tab, says: "row", row, out }])} />
      <p class="ways">
        <button type="button" class="link" onClick={() => actions.say([{ tab, says: "tab", out: true }])}>
          {texts.leaveTabOut}
        </button>
        {said?.corrected && (
          <button type="button" class="link" onClick={() => actions.say([{ tab, says: "start-over" }])}>
            {texts.startOver}
          </button>
        )}
      </p>
    </section>
  );
}
