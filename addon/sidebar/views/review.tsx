import type { Ref } from "preact";
import type { Actions } from "../actions.ts";
import type { Review } from "../server-api.ts";
import { type Filter, safeFixes, type State } from "../state.ts";
import { texts } from "../texts.ts";
import { Checklist } from "./checklist.tsx";
import { Counts } from "./counts.tsx";
import { Findings } from "./findings.tsx";
import { Icon } from "./icons.tsx";
import { Objective } from "./objective.tsx";
import { Offers } from "./offers.tsx";
import { SafeFixes } from "./safe-fixes.tsx";
import { Understood } from "./understood.tsx";
import { Waived } from "./waived.tsx";

interface Props {
  readonly review: Review;
  readonly state: State;
  readonly page: Ref<HTMLElement>;
  readonly actions: Actions;
  readonly onFilter: (filter: Filter) => void;
}

/** What was understood, what was found and under which objective, what was waived, and what only people can tell. */
export function ReviewPage({ review, state, page, actions, onFilter }: Props) {
  const { objectives, counts, houseRules, waived, ticked, offers } = review;
  const clean = counts.errors + counts.warnings + counts.hints === 0;
  const naming = new Set(review.tabs.map(({ tab }) => tab)).size > 1;
  const safe = safeFixes(review);
  return (
    <main class={state.notice ? "page noticed" : "page"} ref={page} tabIndex={-1} aria-label={texts.findings} aria-busy={state.doing === "review"}>
      {objectives.length > 0 && !clean && <h1 class="unseen">{texts.findings}</h1>}
      <Understood {...{ review, actions }} />
      {review.leftOut.map((words) => <p key={words} class="left-out quiet">{words}</p>)}
      {objectives.length === 0 ? <Empty /> : clean ? <AllFine published={review.published !== null} /> : <Counts {...{ counts, onFilter }} filter={state.filter} />}
      <SafeFixes fixes={safe} busy={state.doing !== null} onApply={() => actions.fix(safe)} />
      {houseRules.length > 0 && (state.filter === "all" || state.filter === "warning") && (
        <section class="objective">
          <h2>{texts.houseRules}</h2>
          <Findings findings={houseRules} naming={true} {...{ state, actions }} />
        </section>
      )}
      {objectives.map((objective) => (
        <Objective key={`${objective.place.tab}|${objective.place.row}`} {...{ objective, naming, state, actions }} />
      ))}
      {state.filter !== "all" && (
        <button type="button" class="link show-all" onClick={() => onFilter("all")}>
          {texts.showAll}
        </button>
      )}
      <div class="foldings">
        <Offers {...{ offers, naming }} busy={state.doing !== null} onTake={actions.take} />
        <Waived waived={waived} />
        {objectives.length > 0 && <Checklist ticked={ticked} onTick={actions.tick} />}
      </div>
    </main>
  );
}

function AllFine({ published }: { published: boolean }) {
  return (
    <div class="praise">
      <Icon of="done" size={32} />
      <h1>{texts.allFine}</h1>
      <p class="quiet">{published ? texts.allFinePublished : texts.allFineNext}</p>
    </div>
  );
}

function Empty() {
  return (
    <div class="praise">
      <h1>{texts.empty}</h1>
      <p class="quiet">{texts.emptyNext}</p>
    </div>
  );
}
