import type { Finding } from "../../shared/lint/finding.ts";
import type { Problem, Published, PublishDone, Review, Selected } from "./server-api.ts";
import { texts } from "./texts.ts";

/** Everything that decides what the sidebar shows. */
export interface State {
  /** The latest review; it stays while a new one is made. */
  readonly review: Review | null;
  readonly doing: "review" | "publish" | null;
  readonly problem: Problem | null;
  /** What the last press of Publish gave; a new review puts it away. */
  readonly done: PublishDone | null;
  readonly selected: string | null;
  readonly notSelected: Problem | null;
}

/** Everything that can happen to it. */
export type Event =
  | { readonly type: "review-asked" }
  | { readonly type: "reviewed"; readonly answer: Review | Problem }
  | { readonly type: "publish-asked" }
  | { readonly type: "published"; readonly answer: PublishDone | Problem }
  | { readonly type: "finding-chosen"; readonly finding: Finding }
  | { readonly type: "cell-selected"; readonly finding: Finding; readonly answer: Selected | Problem };

/** The state before anything is known: the first review is on its way. */
export const START: State = { review: null, doing: "review", problem: null, done: null, selected: null, notSelected: null };

/** Names a finding so that it is the same one after another review. */
export const findingKey = ({ rule, place, span }: Finding): string => [rule, place.tab, place.row, place.column, span?.[0] ?? ""].join("|");

/** The state after something happened. */
export function next(state: State, event: Event): State {
  switch (event.type) {
    case "review-asked":
      return { ...state, doing: "review", done: null, notSelected: null, problem: state.review === null ? state.problem : null };
    case "reviewed":
      return event.answer.ok ? { ...state, doing: null, review: event.answer, problem: null } : { ...state, doing: null, problem: event.answer };
    case "publish-asked":
      return { ...state, doing: "publish", done: null, notSelected: null, problem: null };
    case "published":
      return event.answer.ok ? { ...state, doing: null, done: event.answer, review: withPublished(state.review, event.answer) } : { ...state, doing: null, problem: event.answer };
    case "finding-chosen":
      return { ...state, selected: findingKey(event.finding), notSelected: null };
    case "cell-selected":
      return state.selected === findingKey(event.finding) && !event.answer.ok ? { ...state, notSelected: event.answer } : state;
  }
}

/** The one sentence that a screen reader should hear about the state. */
export function announcement({ review, doing, problem, done, notSelected }: State): string {
  if (doing === "publish") return texts.publishing;
  if (doing === "review") return review === null ? texts.loading : texts.reviewing;
  const wrong = notSelected ?? problem;
  if (wrong !== null) return wrong.hint === null ? wrong.message : `${wrong.message} ${wrong.hint}`;
  if (done !== null) return outcome(done);
  return review === null ? "" : summary(review);
}

/** What pressing Publish came to. */
export const outcome = ({ unchanged, version }: PublishDone): string => (unchanged ? texts.unchanged(version) : texts.published(version));

/** The findings of a review in one line, such as "2 errors, 1 hint". */
export function summary({ counts, objectives }: Review): string {
  if (objectives.length === 0) return texts.empty;
  const parts = [
    counts.errors > 0 ? texts.counted.error(counts.errors) : "",
    counts.warnings > 0 ? texts.counted.warning(counts.warnings) : "",
    counts.hints > 0 ? texts.counted.hint(counts.hints) : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? parts.join(", ") : texts.allFine;
}

function withPublished(review: Review | null, { version, at, url }: Published): Review | null {
  return review && { ...review, published: { version, at, url } };
}
