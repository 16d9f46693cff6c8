/** One way in which the workbench is not Google Sheets. */
export interface Difference {
  readonly what: string;
  readonly here: string;
  readonly google: string;
}

/** What a person should know before trusting the workbench to behave as Google Sheets does. */
export const DIFFERENCES: readonly Difference[] = [
  { what: "Calculation", here: "In the browser, right after each change.", google: "On Google's servers, slower." },
  { what: "Array results without ARRAYFORMULA", here: "A1:A3*2 spills.", google: "Only the first value shows." },
  { what: "A custom function that fails", here: "#ERROR!, its message in the line below the sheet.", google: "#ERROR!, its message beside the cell." },
  { what: "SPARKLINE", here: "Blocks of text.", google: "A drawn chart." },
  { what: "HYPERLINK", here: "Its label, as text.", google: "A link to click." },
  { what: "QUERY, IMPORTRANGE, GOOGLEFINANCE, SORTN", here: "Not available.", google: "Available." },
  { what: "{A1:A3;B1:B3}", here: "Not available; use VSTACK or HSTACK.", google: "Joins ranges." },
  { what: "IFERROR with one argument", here: "#N/A.", google: "A blank cell." },
  { what: "EDATE at the end of a month", here: "May run over into the next month.", google: "The last day of the month." },
  { what: "Circular references", here: "Calculated once, without a word.", google: "Shown as an error." },
  { what: "Protected ranges, other editors, version history", here: "You are alone, and may edit everything.", google: "All there." },
  { what: "The same spreadsheet in two tabs", here: "One tab keeps what is typed, and publishes; the other says that it does not.", google: "Both, at the same time." },
  { what: "Reading a formula right after writing", here: "An error that says so.", google: "Calculated at once, slowly." },
  { what: "Signing in", here: "You are ada@example.com, signed for on this machine.", google: "Your Google account." },
  { what: "The network", here: "Scripts reach only the Worker on this machine.", google: "They reach what the manifest lists." },
  { what: "Speed and quotas", here: "None of Google's limits but the sizes of properties.", google: "30 seconds per function, daily quotas." },
];
