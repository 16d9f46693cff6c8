import type { Finding, Fix, Severity } from "../../shared/lint/finding.ts";
import { hasBlank } from "../../shared/lint/fixes/blank.ts";
import type { Applied, CellChange, Problem, Published, PublishDone, Review, Selected, Ticked, WaiverKept } from "./server-api.ts";
import { texts } from "./texts.ts";

/** Which findings are shown. */
export type Filter = Severity | "all";

/** What the last writing came to: said until the next one, with what takes it back. */
export interface Notice {
  readonly words: string;
  readonly hint: string | null;
  readonly wrong: boolean;
  readonly undo: readonly CellChange[];
  /** What somebody else has to write, to be copied; null where there is none. */
  readonly copy: string | null;
}

/** Everything that decides what the sidebar shows. */
export interface State {
  /** The latest review; it stays while a new one is made. */
  readonly review: Review | null;
  readonly doing: "review" | "publish" | "write" | null;
  readonly problem: Problem | null;
  /** What the last press of Publish gave; a new review puts it away. */
  readonly done: PublishDone | null;
  readonly notice: Notice | null;
  readonly filter: Filter;
  readonly selected: string | null;
  readonly notSelected: Problem | null;
}

/** Everything that can happen to it. */
export type Event =
  | { readonly type: "review-asked" }
  | { readonly type: "reviewed"; readonly answer: Review | Problem }
  | { readonly type: "corrected"; readonly answer: Review | Problem }
  | { readonly type: "publish-asked" }
  | { readonly type: "published"; readonly answer: PublishDone | Problem }
  | { readonly type: "write-asked" }
  | { readonly type: "fixed"; readonly answer: Applied | Problem }
  | { readonly type: "undone"; readonly answer: Applied | Problem }
  | { readonly type: "waived"; readonly answer: WaiverKept | Problem }
  | { readonly type: "ticked"; readonly answer: Ticked | Problem }
  | { readonly type: "notice-closed" }
  | { readonly type: "filtered"; readonly filter: Filter }
  | { readonly type: "finding-chosen"; readonly finding: Finding }
  | { readonly type: "cell-selected"; readonly finding: Finding; readonly answer: Selected | Problem };

/** The state before anything is known: the first review is on its way. */
export const START: State = {
  review: null, doing: "review", problem: null, done: null, notice: null, filter: "all", selected: null, notSelected: null,
};

/** Names a finding so that it is the same one after another review. */
export const findingKey = ({ rule, place, span }: Finding): string => [rule, place.tab, place.row, place.column, span?.[0] ?? ""].join("|");

/** What to ask the server for so that a fix is written. */
export const changeOf = ({ place, before, replacement }: Fix): CellChange => ({ place, expected: before, replacement });

/** The fixes of a review that nobody has to think about. */
export const safeFixes = ({ objectives }: Review): readonly Fix[] =>
  objectives.flatMap(({ findings }) => findings.flatMap(({ fixes }) => fixes.filter(({ safe }) => safe)));

/** Whether somebody has to look at how the sheet was understood: it is new, or not clear, or not any more what people said. */
export const isAsking = ({ tabs, said }: Review): boolean =>
  tabs.some(({ tab, asks, lost }) => asks || lost.length > 0 || said.some((each) => each.tab === tab && !each.confirmed));

/** The state after something happened. */
export function next(state: State, event: Event): State {
  switch (event.type) {
    case "review-asked":
      return { ...state, doing: "review", done: null, notSelected: null, problem: state.review === null ? state.problem : null };
    case "reviewed":
      return event.answer.ok
        ? { ...state, doing: null, review: event.answer, problem: null, filter: stillFound(state.filter, event.answer) }
        : { ...state, doing: null, problem: event.answer };
    case "corrected":
      if (event.answer.ok) return next(state, { ...event, type: "reviewed" });
      return event.answer.startOver ? { ...state, doing: null, review: null, problem: event.answer } : { ...state, doing: null, notice: wrong(event.answer) };
    case "publish-asked":
      return { ...state, doing: "publish", done: null, notice: null, notSelected: null, problem: null };
    case "published":
      return event.answer.ok ? { ...state, doing: null, done: event.answer, review: withPublished(state.review, event.answer) } : { ...state, doing: null, problem: event.answer };
    case "write-asked":
      return { ...state, doing: "write", done: null, notice: null, notSelected: null, problem: null };
    case "fixed":
      return { ...state, doing: null, notice: event.answer.ok ? written(event.answer) : wrong(event.answer) };
    case "undone":
      return { ...state, doing: null, notice: event.answer.ok ? said(texts.undone(event.answer.undo.length), event.answer.refused) : wrong(event.answer) };
    case "waived":
      return { ...state, doing: null, notice: event.answer.ok ? said(texts.waivedIn(event.answer.tab, event.answer.row), []) : wrong(event.answer) };
    case "ticked":
      return event.answer.ok ? { ...state, review: state.review && { ...state.review, ticked: event.answer.ticked } } : { ...state, notice: wrong(event.answer) };
    case "notice-closed":
      return { ...state, notice: null };
    case "filtered":
      return { ...state, filter: event.filter };
    case "finding-chosen":
      return { ...state, selected: findingKey(event.finding), notSelected: null, notice: state.notice?.undo.length ? state.notice : null };
    case "cell-selected":
      return state.selected === findingKey(event.finding) && !event.answer.ok ? { ...state, notSelected: event.answer } : state;
  }
}

/** A filter under which nothing is left would look like praise. */
const stillFound = (filter: Filter, { counts }: Review): Filter =>
  filter === "all" || counts[`${filter}s`] > 0 ? filter : "all";

const said = (words: string, refused: readonly Problem[]): Notice =>
  ({ words, hint: refused[0] ? texts.notAll(refused.length, refused[0].message) : null, wrong: false, undo: [], copy: refused[0]?.copy ?? null });

function written({ undo, refused }: Applied): Notice {
  const open = undo.some(({ expected }) => typeof expected === "string" && hasBlank(expected));
  const notice = said(texts.fixed(undo), refused);
  return { ...notice, hint: notice.hint ?? (open ? texts.fillNow : null), undo };
}

const wrong = ({ message, hint, copy }: Problem): Notice => ({ words: message, hint, wrong: true, undo: [], copy: copy ?? null });

/** The one sentence that a screen reader should hear about the state. */
export function announcement({ review, doing, problem, done, notice, notSelected }: State): string {
  if (doing === "publish") return texts.publishing;
  if (doing === "write") return texts.writing;
  if (doing === "review") return review === null ? texts.loading : texts.reviewing;
  const bad = notSelected ?? problem;
  if (bad !== null) return bad.hint === null ? bad.message : `${bad.message} ${bad.hint}`;
  if (done !== null) return outcome(done);
  const now = review === null ? "" : summary(review);
  return notice === null ? now : [notice.words, notice.hint, now].filter((part) => part !== null && part !== "").join(" ");
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
