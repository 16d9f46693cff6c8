import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Correction } from "../../../shared/sheet/correction.ts";
import type { Actions } from "../actions.ts";
import type { Review } from "../server-api.ts";
import { isAsking } from "../state.ts";
import { texts } from "../texts.ts";
import { Icon } from "./icons.tsx";
import { namesOf, SeenTableView } from "./seen-table.tsx";

interface Props {
  readonly review: Review;
  readonly actions: Actions;
}

/** What was recognised, in one line; opened, column by column, to be corrected. It stays open until somebody has agreed. */
export function Understood({ review, actions }: Props) {
  const asking = isAsking(review);
  const [open, setOpen] = useState(asking);
  const line = useRef<HTMLElement>(null);
  const agreed = useRef(false);
  useLayoutEffect(() => {
    setOpen(asking);
    // The button that had the focus has gone.
    if (!asking && agreed.current) line.current?.focus({ preventScroll: true });
    agreed.current = false;
  }, [asking]);
  const agree = (): void => {
    agreed.current = true;
    actions.say(agreement(review));
  };
  return (
    <details class="understood" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={line}>
        <Line review={review} />
      </summary>
      {asking && (
        <div class="ask">
          <p>{questionOf(review)}</p>
          <button type="button" class="button primary small" onClick={agree}>
            {texts.looksRight}
          </button>
        </div>
      )}
      {review.tabs.map((table) => (
        <SeenTableView
          key={`${table.tab}|${table.headerRow}|${table.firstRow}`}
          {...{ table, actions }}
          said={review.said.find(({ tab }) => tab === table.tab)}
          naming={review.tabs.length > 1}
        />
      ))}
      {review.said.filter(({ excluded }) => excluded).map(({ tab }) => (
        <p key={tab} class="line">
          {texts.tabLeftOut(tab)}{" "}
          <button type="button" class="link" onClick={() => actions.say([{ tab, says: "tab", out: false }])}>
            {texts.takeTabIn}
          </button>
        </p>
      ))}
      <p class="quiet">{texts.hiddenRows}</p>
      <p class="quiet">{texts.houseStyle(review.profile.name)}</p>
    </details>
  );
}

function questionOf({ tabs }: Review): string {
  const unsure = [...new Set(tabs.filter(({ asks }) => asks).map(({ tab }) => texts.theTab(tab)))];
  if (unsure.length > 0) return texts.askUnsure(unsure.join(", "));
  return tabs.some(({ lost }) => lost.length > 0) ? texts.askAgain : texts.askFirst;
}

/** That all tabs are right as they are read now, without what was said about columns that are gone. */
function agreement({ tabs }: Review): readonly Correction[] {
  const gone = tabs.flatMap(({ tab, lost }) => lost.map(({ meaning }): Correction => ({ tab, says: "columns", columns: [], meaning })));
  return [...gone, ...[...new Set(tabs.map(({ tab }) => tab))].map((tab): Correction => ({ tab, says: "right" }))];
}

function Line({ review: { tabs } }: { review: Review }) {
  const total = texts.keyResults(tabs.reduce((sum, { keyResults }) => sum + keyResults, 0));
  const [only] = tabs;
  const single = tabs.length === 1 && only ? only : null;
  const name = single ? namesOf(single) : texts.tabs(new Set(tabs.map(({ tab }) => tab)).size);
  return (
    <>
      <span class="name">
        {texts.whatIsSeen}
        {tabs.some(({ asks }) => asks) && <Icon of="warning" size={14} />}
      </span>{" "}
      <span class="where">{[name, single ? texts.onTab(total, single.tab) : total].filter((part) => part !== "").join(" · ")}</span>
    </>
  );
}
