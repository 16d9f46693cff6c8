import { texts } from "../texts.ts";

/** Grey lines where the findings will be; the style sheet holds them back for a moment, so that a quick answer never flickers. */
export function Loading() {
  return (
    <main class="page loading" aria-busy="true">
      <p class="quiet">{texts.loading}</p>
      <div aria-hidden="true">
        <div class="bone short" />
        <div class="bone tall" />
        <div class="bone tall" />
        <div class="bone short" />
        <div class="bone tall" />
      </div>
    </main>
  );
}
