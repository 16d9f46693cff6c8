import { useEffect, useRef } from "preact/hooks";
import type { Review } from "./server-api.ts";

type Page = { readonly current: HTMLElement | null };

/** Moves the focus to the review when the problem page leaves, because the button that had it leaves too. */
export function useKeptFocus(hasProblem: boolean, page: Page): void {
  const had = useRef(false);
  useEffect(() => {
    if (had.current && !hasProblem) page.current?.focus();
    had.current = hasProblem;
  }, [hasProblem]);
}

/**
 * Returns what to call before something is written: where what had the focus is gone afterwards, the focus goes to the
 * finding that was chosen, or to the one that stands in its place.
 */
export function useKeptPlace(review: Review | null, page: Page): () => void {
  const place = useRef(-1);
  const findings = (): HTMLElement[] => Array.from(page.current?.querySelectorAll<HTMLElement>(".finding") ?? []);
  useEffect(() => {
    const wanted = place.current;
    place.current = -1;
    // Whoever types in the sheet by now keeps the keyboard.
    if (wanted < 0 || !document.hasFocus() || document.activeElement !== document.body) return;
    const left = findings();
    const current = page.current?.querySelector<HTMLElement>(".item[aria-current] .finding");
    (current ?? left[Math.min(wanted, left.length - 1)] ?? page.current)?.focus({ preventScroll: true });
  }, [review]);
  return () => {
    const item = document.activeElement?.closest(".item");
    place.current = item ? findings().findIndex((each) => item.contains(each)) : Math.max(0, place.current);
  };
}
