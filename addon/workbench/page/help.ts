import { DIFFERENCES } from "../differences.ts";
import { make } from "./elements.ts";
import { openDialog } from "./shown-pages.ts";

const INTRO = "The workbench runs the same files that go to Google: the script, the sidebar and the manifest. "
  + "The spreadsheet around them is a stand-in, and differs in these ways.";

/** Opens the list of what differs from Google Sheets. */
export function showHelp(): void {
  const head = make("tr", {}, ...["", "Here", "In Google Sheets"].map((text) => make("th", { scope: "col", textContent: text })));
  const cell = (textContent: string) => make("td", { textContent });
  const rows = DIFFERENCES.map(({ what, here, google }) =>
    make("tr", {}, make("th", { scope: "row", textContent: what }), cell(here), cell(google)));
  const table = make("table", {}, make("thead", {}, head), make("tbody", {}, ...rows));
  openDialog("What differs from Google Sheets", make("div", { tabIndex: 0 }, make("p", { textContent: INTRO }), table));
}
