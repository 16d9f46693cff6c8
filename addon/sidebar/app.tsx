import { useEffect, useReducer, useRef } from "preact/hooks";
import type { Finding } from "../../shared/lint/finding.ts";
import type { Call } from "./client.ts";
import { announcement, next, START } from "./state.ts";
import { Loading } from "./views/loading.tsx";
import { ProblemPage } from "./views/problem.tsx";
import { PublishBar } from "./views/publish.tsx";
import { ReviewPage } from "./views/review.tsx";

/** The sidebar: asks for a review when it opens, and shows whatever state it is in. */
export function App({ call }: { call: Call }) {
  const [state, tell] = useReducer(next, START);
  const page = useRef<HTMLElement>(null);
  const { review, problem, doing } = state;

  const reviewNow = async (): Promise<void> => {
    tell({ type: "review-asked" });
    tell({ type: "reviewed", answer: await call("reviewSheet") });
  };
  const publish = async (how: "publishSheet" | "publishAsNew"): Promise<void> => {
    tell({ type: "publish-asked" });
    tell({ type: "published", answer: await call(how) });
  };
  const choose = async (finding: Finding): Promise<void> => {
    tell({ type: "finding-chosen", finding });
    tell({ type: "cell-selected", finding, answer: await call("selectCell", finding.place) });
  };
  const goToFirst = (): void => page.current?.querySelector<HTMLElement>("[data-severity=error]")?.focus();

  useEffect(() => void reviewNow(), []);
  useKeptFocus(review === null && problem !== null, page);

  return (
    <>
      <p class="unseen" role="status">
        {announcement(state)}
      </p>
      {doing !== null && review !== null && <div class="progress" aria-hidden="true" />}
      {review ? (
        <>
          <ReviewPage {...{ review, state, page }} onChoose={choose} />
          <PublishBar
            {...{ review, state }}
            onPublish={() => publish("publishSheet")}
            onPublishAsNew={() => publish("publishAsNew")}
            onReview={reviewNow}
            onFirst={goToFirst}
          />
        </>
      ) : problem ? (
        <ProblemPage problem={problem} busy={doing === "review"} onRetry={reviewNow} />
      ) : (
        <Loading />
      )}
    </>
  );
}

/** Moves the focus to the review when the problem page leaves, because the button that had it leaves too. */
function useKeptFocus(hasProblem: boolean, page: { readonly current: HTMLElement | null }): void {
  const had = useRef(false);
  useEffect(() => {
    if (had.current && !hasProblem) page.current?.focus();
    had.current = hasProblem;
  }, [hasProblem]);
}
