import type { CellInput, Workbook } from "./workbook.ts";

const DUE: CellInput = { date: "2026-12-31" };
const WEEKS = ["2026-10-12", "2026-10-19", "2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16"];
const FIRST = 2;

interface Line {
  readonly id: string;
  readonly objective?: string;
  readonly text: string;
  readonly owner: string;
  readonly start: CellInput;
  readonly target: CellInput;
  readonly current: CellInput;
  readonly due?: CellInput;
  readonly weeks: readonly CellInput[];
}

const LINES: readonly Line[] = [
  {
    id: "O1-KR1",
    objective: "Make paying the easiest part of an order",
    text: "Raise finished checkouts from 610 to 700 per 1,000 started",
    owner: "Ada Osei", start: 610, target: 700, current: 655, weeks: [6, 6, 7, 7, 7, 8],
  },
  {
    id: "O1-KR2", text: "Cut the median time to pay from 95 to 60 seconds",
    owner: "Tomás Rivera", start: 95, target: 60, current: 78, weeks: [7, 7, 6, 6, 5, 4],
  },
  {
    id: "O1-KR3", text: "Launch Apple Pay in 5 countries",
    owner: "Tomás Rivera", start: 0, target: 5, current: 3, weeks: [8, 8, "", 8, 8, 8],
  },
  {
    id: "O2-KR1",
    objective: "Let people forget about their parcel",
    text: "Reduce “where is my order?” tickets from 420 to 250 a week",
    owner: "Mei Tanaka", start: 420, target: 250, current: 310, weeks: [5, 5, 6, 6, 7, 7],
  },
  {
    id: "O2-KR2", text: "Increase parcels handed over before noon from 40 to 25 per 100",
    owner: "Jonas Lind", start: 40, target: 25, current: 33, weeks: [5, 5, 5, "", 5, 5],
  },
  {
    id: "O2-KR3", text: "Make the tracking page significantly better",
    owner: "", start: "", target: "", current: "", weeks: ["", "", "", "", "", ""],
  },
  {
    id: "O3-KR1",
    objective: "Win back 500 business customers",
    text: "Bring 500 business customers who left us back to a first new order",
    owner: "Ada Osei", start: 0, target: 500, current: 180, due: "", weeks: [6, 6, 5, 5, 5, 6],
  },
  {
    id: "O3-KR2", text: "Raise the average business order from €82 to €95",
    owner: "Mei Tanaka", start: 82, target: 90, current: 86, weeks: [7, 7, 7, 8, 8, 8],
  },
  {
    id: "O3-KR3", text: "Hold invoice disputes at 12 a month",
    owner: "Jonas Lind", start: 12, target: 12, current: 14, weeks: ["", "", "", 4, 4, 3],
  },
  {
    id: "O3-KR4", text: "Raise renewed contracts to 85 a quarter",
    owner: "Ada Osei", start: "", target: 85, current: 31, weeks: [6, 6, 6, 6, 7, 7],
  },
  {
    id: "O3-KR5", text: "Shorten the wait for a corrected invoice from 26 to 14 days",
    owner: "Jonas Lind", start: "'26", target: "'14", current: 19, due: { date: "2027-01-31" }, weeks: [5, 6, 6, 7, 7, 7],
  },
];
const LAST = FIRST + LINES.length - 1;

const HEADER: readonly CellInput[] = [
  ...["ID", "Objective", "Key result", "Owner", "Start", "Target", "Current", "Due", "Grade", "Confidence", "Trend"],
  ...WEEKS.map((date) => ({ date })),
];

const rowOf = (line: Line, index: number): readonly CellInput[] => {
  const row = FIRST + index;
  return [
    line.id, line.objective ?? "", line.text, line.owner, line.start, line.target, line.current, line.due ?? DUE,
    index === 0 ? `=OKR_GRADE(E${FIRST}:E${LAST},F${FIRST}:F${LAST},G${FIRST}:G${LAST})` : "",
    `=IF(COUNT(L${row}:Q${row})=0,"",INDEX(FILTER(L${row}:Q${row},L${row}:Q${row}<>""),1,COUNT(L${row}:Q${row})))`,
    index === 0 ? `=CONFIDENCE_TREND(L${FIRST}:Q${LAST})` : "",
    ...line.weeks,
  ];
};

/** The sheet that the workbench opens on: one team, one quarter, some key results well put and some not. */
export const EXAMPLE: Workbook & { readonly id: string } = {
  name: "Checkout team – OKRs Q4 2026",
  id: "checkout-okrs-q4-2026",
  locale: "en_GB",
  zone: "Europe/Berlin",
  tabs: [
    {
      name: "OKRs Q4 2026",
      rows: [HEADER, ...LINES.map(rowOf)],
      size: { rows: 200, columns: 26 },
      columnWidths: [64, 160, 240, 92, 52, 54, 60, 88, 56, 84, 76, ...WEEKS.map(() => 50)],
      rowHeights: { 1: 34, ...Object.fromEntries(LINES.map((_, index) => [FIRST + index, 44])) },
      frozenRows: 1,
      looks: [
        { at: `A${FIRST}:Q${LAST}`, middle: true },
        { at: `B${FIRST}:C${LAST}`, wrap: true },
        { at: `I${FIRST}:I${LAST}`, numberFormat: "0.00" },
        { at: `J${FIRST}:K${LAST}`, align: "center" },
        { at: `L${FIRST}:Q${LAST}`, align: "center" },
        { at: `H${FIRST}:H${LAST}`, numberFormat: "d mmm yyyy", align: "right" },
        { at: "A1:Q1", bold: true, background: "#e3ecf5", colour: "#1f3347", middle: true },
        { at: "E1:I1", align: "right" },
        { at: "J1:Q1", align: "center" },
        { at: "L1:Q1", numberFormat: "d mmm" },
      ],
    },
  ],
};
