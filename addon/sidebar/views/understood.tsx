import { columnName } from "../cell-name.ts";
import type { Review } from "../server-api.ts";
import { texts } from "../texts.ts";

type Tab = Review["tabs"][number];
type Columns = readonly { readonly column: number; readonly header: string }[];

/** One line that says what was recognised; opened, it says column by column. */
export function Understood({ review }: { review: Review }) {
  return (
    <details class="understood">
      <Line review={review} />
      {review.tabs.map((tab) => (
        <section key={tab.tab}>
          {review.tabs.length > 1 && <h2>{texts.tabHeading(tab.tab)}</h2>}
          <ColumnList title={texts.columnsUnderstood} columns={tab.columns} />
          <ColumnList title={texts.columnsLeftAlone} columns={tab.leftAlone} />
          {tab.confidence !== null && <p class="quiet">{texts.confidenceScale(texts.scales[tab.confidence])}</p>}
        </section>
      ))}
      <p class="quiet">{texts.hiddenRows}</p>
      <p class="quiet">{texts.houseStyle(review.profile.name)}</p>
    </details>
  );
}

function ColumnList({ title, columns }: { title: string; columns: Columns }) {
  if (columns.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="columns">
        {columns.map(({ column, header }) => (
          <li key={column}>
            <span class="cell">{columnName(column)}</span> <span>{header === "" ? texts.noHeader : header}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ review: { tabs, objectives } }: { review: Review }) {
  const total = texts.keyResults(objectives.reduce((sum, objective) => sum + objective.keyResults, 0));
  const [only] = tabs;
  const single = tabs.length === 1 && only ? only : null;
  const name = single ? named(single) : texts.tabs(tabs.length);
  return (
    <summary>
      {name !== "" && <span class="name">{name}</span>} <span class="where">{single ? texts.onTab(total, single.tab) : total}</span>
    </summary>
  );
}

/** The cycle and the team, as far as the sheet names them. */
const named = ({ cycle, team }: Tab): string => [cycle, team].filter((part) => part !== null && part !== "").join(" · ");
