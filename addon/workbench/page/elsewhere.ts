import { byId } from "./elements.ts";
import type { Saving } from "./keep.ts";
import type { Keeper } from "./keeper.ts";

/** What to tell the person about what only the page that keeps may do. */
export const ELSEWHERE = "This spreadsheet is open in another tab. Choose “Use it here” first.";

const LOSING = "Open what the other tab keeps? What you changed in this tab is lost.";

/** Says so while another page keeps the spreadsheet, and offers to use it here. */
export function watchKeeper(keeper: Keeper, saving: Saving): void {
  const banner = byId("elsewhere", "div");
  const take = byId("use-here", "button");
  take.addEventListener("click", () => {
    if (saving.unkept() && !confirm(LOSING)) return;
    take.disabled = true;
    void keeper.take();
  });
  keeper.onHandOver(saving.now, () => (banner.hidden = false));
}
