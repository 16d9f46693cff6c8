import { useEffect, useReducer, useRef } from "preact/hooks";
import type { Actions } from "./actions.ts";
import type { Call } from "./client.ts";
import { useKeptFocus, useKeptPlace } from "./focus.ts";
import { announcement, changeOf, next, START } from "./state.ts";
import { Loading } from "./views/loading.tsx";
import { NoticeBar } from "./views/notice.tsx";
import { ProblemPage } from "./views/problem.tsx";
import { PublishBar } from "./views/publish.tsx";
import { ReviewPage } from "./views/review.tsx";

interface Props {
  readonly call: Call;
  /** Gives the keyboard to the sheet, where that can be done. */
  readonly toSheet: () => void;
}

/** The sidebar: asks for a review when it opens, and shows whatever state it is in. */
export function App({ call, toSheet }: Props) {
  const [state, tell] = useReducer(next, START);
  const page = useRef<HTMLElement>(null);
  // What is said while an answer is on its way is sent after it.
  const saying = useRef(Promise.resolve());
  const { review, problem, doing, notice } = state;

  const reviewNow = async (): Promise<void> => {
    tell({ type: "review-asked" });
    tell({ type: "reviewed", answer: await call("reviewSheet") });
  };
  const publish = async (how: "publishSheet" | "publishAsNew"): Promise<void> => {
    tell({ type: "publish-asked" });
    tell({ type: "published", answer: await call(how) });
  };
  const keepPlace = useKeptPlace(review, page);
  /** After a writing, or one that came too late, the review is of a sheet that is no more. */
  const write = async (work: () => Promise<void>): Promise<void> => {
    keepPlace();
    tell({ type: "write-asked" });
    await work();
    await reviewNow();
  };
  const actions: Actions = {
    choose: async (finding) => {
      tell({ type: "finding-chosen", finding });
      tell({ type: "cell-selected", finding, answer: await call("selectCell", finding.place) });
    },
    fix: (fixes) => write(async () => {
      const answer = await call("applyFixes", fixes.map(changeOf));
      tell({ type: "fixed", answer });
      if (answer.ok && fixes.length === 1 && fixes[0]?.blanks) toSheet();
    }),
    take: ({ id, tab, firstRow, cells }) => write(async () => tell({ type: "fixed", answer: await call("takeOffer", { id, tab, firstRow, cells }) })),
    undo: () => write(async () => tell({ type: "undone", answer: await call("applyFixes", notice?.undo ?? []) })),
    waive: (waiver) => write(async () => tell({ type: "waived", answer: await call("waiveFinding", waiver) })),
    say: (corrections) => {
      saying.current = saying.current.then(async () => {
        tell({ type: "review-asked" });
        tell({ type: "corrected", answer: await call("saveMapping", corrections) });
      });
    },
    tick: async (check, ticked) => tell({ type: "ticked", answer: await call("tickCheck", check, ticked) }),
  };
  const goToFirst = (): void => {
    const first = (): HTMLElement | null | undefined => page.current?.querySelector<HTMLElement>("[data-severity=error]");
    if (first()) return first()?.focus();
    tell({ type: "filtered", filter: "all" });
    requestAnimationFrame(() => first()?.focus());
  };

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
          <ReviewPage {...{ review, state, page, actions }} onFilter={(filter) => tell({ type: "filtered", filter })} />
          <div class="foot">
            {notice && <NoticeBar notice={notice} busy={doing !== null} onUndo={actions.undo} onClose={() => tell({ type: "notice-closed" })} />}
            <PublishBar
              {...{ review, state }}
              onPublish={() => publish("publishSheet")}
              onPublishAsNew={() => publish("publishAsNew")}
              onReview={reviewNow}
              onFirst={goToFirst}
            />
          </div>
        </>
      ) : problem ? (
        <ProblemPage problem={problem} busy={doing === "review"} onRetry={reviewNow} onStartOver={(tab) => actions.say([{ tab, says: "start-over" }])} />
      ) : (
        <Loading />
      )}
    </>
  );
}
