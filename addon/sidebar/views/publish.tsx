import { useRef } from "preact/hooks";
import { dayOf } from "../day.ts";
import { safeLink } from "../safe-link.ts";
import { SHEET_NOT_FOUND, type Published, type Review } from "../server-api.ts";
import { outcome, type State } from "../state.ts";
import { texts } from "../texts.ts";
import { Icon } from "./icons.tsx";
import { OpenPage, PageLink } from "./page-link.tsx";
import { ProblemNote } from "./problem.tsx";

interface Props {
  readonly review: Review;
  readonly state: State;
  readonly onPublish: () => void;
  readonly onPublishAsNew: () => void;
  readonly onReview: () => void;
  readonly onFirst: () => void;
}

/** The foot of the sidebar: where publishing stands, the one primary action and the secondary one. */
export function PublishBar({ review, state, onPublish, onPublishAsNew, onReview, onFirst }: Props) {
  const { doing, problem } = state;
  const primary = useRef<HTMLButtonElement>(null);
  const closed = !review.gate.open;
  const canPublish = doing === null && !closed;
  return (
    <footer class="bar">
      {problem ? (
        <ProblemNote problem={problem}>
          {problem.code === SHEET_NOT_FOUND && <RegisterAsNew onPress={() => (primary.current?.focus(), onPublishAsNew())} />}
        </ProblemNote>
      ) : <Standing {...{ review, state, onFirst }} />}
      <div class="actions">
        <button ref={primary} type="button" class="button primary" aria-disabled={!canPublish} aria-describedby={closed ? "gate" : undefined} onClick={canPublish ? onPublish : undefined}>
          {doing === "publish" ? texts.publishing : texts.publish}
        </button>
        <button type="button" class="button" aria-disabled={doing !== null} onClick={doing === null ? onReview : undefined}>
          {texts.reviewAgain}
        </button>
      </div>
    </footer>
  );
}

/** It leaves with the note that it stands in, so the focus has to go elsewhere first. */
function RegisterAsNew({ onPress }: { onPress: () => void }) {
  return (
    <button type="button" class="button" onClick={onPress}>
      {texts.registerAsNew}
    </button>
  );
}

function Standing({ review, state, onFirst }: Pick<Props, "review" | "state" | "onFirst">) {
  if (state.done) return <Outcome done={state.done} words={outcome(state.done)} />;
  if (!review.gate.open && review.gate.blocking === 0) return <p id="gate" class="standing">{texts.toSayFirst}</p>;
  if (!review.gate.open) return <Gate blocking={review.gate.blocking} onFirst={onFirst} />;
  return review.published && <LastPublished published={review.published} />;
}

function Gate({ blocking, onFirst }: { blocking: number; onFirst: () => void }) {
  return (
    <div class="standing">
      <Icon of="error" />
      <p id="gate">{texts.toFixFirst(blocking)}</p>
      <button type="button" class="link" onClick={onFirst}>
        {texts.goToFirst}
      </button>
    </div>
  );
}

function LastPublished({ published }: { published: Published }) {
  const address = safeLink(published.url);
  return (
    <div class="standing">
      <p class="quiet">{texts.lastPublished(published.version, dayOf(published.at))}</p>
      {address !== null && <OpenPage address={address} />}
    </div>
  );
}

function Outcome({ done, words }: { done: Published; words: string }) {
  const address = safeLink(done.url);
  return (
    <div class="outcome">
      <div class="standing">
        <Icon of="done" />
        <p>{words}</p>
      </div>
      {address !== null && <PageLink address={address} />}
    </div>
  );
}
