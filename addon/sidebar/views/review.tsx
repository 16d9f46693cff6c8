import type { Ref } from "preact";
import type { Finding } from "../../../shared/lint/finding.ts";
import type { Review } from "../server-api.ts";
import type { State } from "../state.ts";
import { texts } from "../texts.ts";
import { Counts } from "./counts.tsx";
import { Icon } from "./icons.tsx";
import { Objective } from "./objective.tsx";
import { Understood } from "./understood.tsx";

interface Props {
  readonly review: Review;
  readonly state: State;
  readonly page: Ref<HTMLElement>;
  readonly onChoose: (finding: Finding) => void;
}

/** What was understood, what was found, and under which objective. */
export function ReviewPage({ review, state, page, onChoose }: Props) {
  const { objectives, counts } = review;
  const clean = counts.errors + counts.warnings + counts.hints === 0;
  const naming = new Set(review.tabs.map(({ tab }) => tab)).size > 1;
  return (
    <main class="page" ref={page} tabIndex={-1} aria-label={texts.findings} aria-busy={state.doing === "review"}>
      <Understood review={review} />
      {review.leftOut.map((words) => <p key={words} class="left-out quiet">{words}</p>)}
      {objectives.length === 0 ? <Empty /> : clean ? <AllFine published={review.published !== null} /> : <Counts counts={counts} />}
      {objectives.map((objective) => (
        <Objective key={`${objective.place.tab}|${objective.place.row}`} {...{ objective, naming, state, onChoose }} />
      ))}
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
