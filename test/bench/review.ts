import { readFileSync } from "node:fs";
import vm from "node:vm";
import { ALONE, lintKeyResult, lintObjective } from "../../shared/lint/lint.ts";
import { DEFAULT_PROFILE } from "../../shared/profiles/index.ts";
import { bareContext } from "./code.ts";
import { atLeast, atMost, forScale, median, type Figure } from "./figure.ts";
import { place, plainKeyResult, type Sample, samples } from "./samples.ts";

const ROUNDS = 31;
const COLD_ROUNDS = 15;
const KEY_RESULTS = 500;
const IN_AN_OBJECTIVE = 4;
const OWNERS = ["Ada Osei", "Jonas Lind", "Mei Tanaka", "Tomás Rivera", "Ines Duarte", "Samir Haddad", "Kofi Mensah"];
const MS = 1000;

/** Measures the review: texts a second on one core, and a sheet of 500 key results as the built script reviews it. */
export async function reviewing(): Promise<Figure[]> {
  const { name, texts } = await samples();
  return [...overTexts(name, texts), ...overSheet(texts)];
}

function overTexts(name: string, texts: readonly Sample[]): Figure[] {
  const review = (): void => {
    for (const { kind, text } of texts) if (kind === "objective") lintObjective(text, DEFAULT_PROFILE);
    else lintKeyResult(text, ALONE, DEFAULT_PROFILE);
  };
  let seen = 0;
  const split = (): void => {
    for (const { text } of texts) seen += text.toLowerCase().split(/[\s,.;:()]+/).length;
  };
  const [reviewTimes, splitTimes]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    reviewTimes.push(timeOf(review));
    splitTimes.push(timeOf(split));
  }
  if (seen === 0) throw new Error("The plain loop split nothing.");
  const [reviewed, plain] = [median(reviewTimes.slice(ROUNDS >> 1)), median(splitTimes.slice(ROUNDS >> 1))];
  return [
    atLeast(`review of ${texts.length} texts of ${name}, one core, median`, (texts.length / reviewed) * MS, 50_000, "texts/s"),
    forScale("the same, against a plain loop that splits the texts into words", reviewed / plain, "× the plain loop"),
  ];
}

function overSheet(texts: readonly Sample[]): Figure[] {
  const source = readFileSync(new URL("../../dist/Code.js", import.meta.url), "utf8");
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < COLD_ROUNDS; round++) {
    const context = bareContext();
    vm.runInContext(`var SHEET = ${JSON.stringify(sheetOf(texts))};\n${SERVICES}`, context);
    cold.push(timeOf(() => {
      vm.runInContext(`${source}\n//${round}`, context);
      if (vm.runInContext("reviewSheet().ok", context) !== true) throw new Error("The sheet was not reviewed.");
    }));
    if (round === 0) for (let again = 0; again < ROUNDS; again++) warm.push(timeOf(() => vm.runInContext("reviewSheet()", context)));
  }
  return [
    atMost(`a sheet of ${KEY_RESULTS} key results, loaded and reviewed in a fresh context, median`, median(cold), 150, "ms"),
    atMost("the same sheet reviewed again, median", median(warm.slice(ROUNDS >> 1)), 30, "ms"),
  ];
}

function timeOf(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** Three of four rows are in the usual form with their numbers beside them, the fourth has any sentence and no numbers. */
function sheetOf(texts: readonly Sample[]): (string | number)[][] {
  const keyResults = texts.filter(({ kind }) => kind === "kr");
  const row = (index: number): (string | number)[] => {
    const plain = index % IN_AN_OBJECTIVE === IN_AN_OBJECTIVE - 1 ? null : plainKeyResult(index);
    const text = plain?.text ?? keyResults[index % keyResults.length]?.text ?? "";
    const number = Math.floor(index / IN_AN_OBJECTIVE);
    const objective = index % IN_AN_OBJECTIVE === 0 ? `People in ${place(number)} are glad to ride with us` : "";
    const amounts = plain ? [plain.start, plain.target, plain.start] : ["", "", ""];
    return [`O${number + 1}-KR${(index % IN_AN_OBJECTIVE) + 1}`, objective, text, OWNERS[index % OWNERS.length] ?? "", ...amounts, "2026-12-18", 5, 6, 7, 7];
  };
  const header = ["ID", "Objective", "Key result", "Owner", "Start", "Target", "Current", "Due", "2026-10-12", "2026-10-19", "2026-10-26", "2026-11-02"];
  return [header, ...Array.from({ length: KEY_RESULTS }, (_, index) => row(index))];
}

/** The services that a review reads from, over the rows of SHEET. */
const SERVICES = `
  var grid = function (of) { return SHEET.map(function (row) { return row.map(of); }); };
  var range = {
    getNumRows: function () { return SHEET.length; }, getNumColumns: function () { return SHEET[0].length; },
    getValues: function () { return grid(function (cell) { return cell; }); },
    getFormulas: function () { return grid(function () { return ""; }); }, getNumberFormats: function () { return grid(function () { return ""; }); },
  };
  var tab = { getName: function () { return "OKRs"; }, getSheetId: function () { return 0; }, getIndex: function () { return 1; }, isSheetHidden: function () { return false; }, getDataRange: function () { return range; } };
  var book = {
    getId: function () { return "id"; }, getName: function () { return "OKRs Q4 2026"; }, getSpreadsheetTimeZone: function () { return "Europe/Berlin"; },
    getSpreadsheetLocale: function () { return "en_GB"; }, getSheets: function () { return [tab]; }, getActiveSheet: function () { return tab; },
  };
  var SpreadsheetApp = { getActiveSpreadsheet: function () { return book; } };
  var PropertiesService = { getDocumentProperties: function () { return { getProperties: function () { return {}; } }; } };
  var console = { error: function (text) { throw new Error(text); } };`;
