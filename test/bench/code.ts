import { readFileSync } from "node:fs";
import vm from "node:vm";
import { atMost, forScale, median, type Figure } from "./figure.ts";

const ROWS = 10_000;
const CONTEXTS = 41;
const ROUNDS = 61;
const SERIES_ROUNDS = 11;

const code = new vm.Script(readFileSync(new URL("../../dist/Code.js", import.meta.url), "utf8"), { filename: "Code.js" });
const now = (): number => performance.now();

/** A V8 context with the language and nothing else, which makes no code from strings. */
export function bareContext(): vm.Context {
  return vm.createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
}

/** Measures how long Code.js takes to load, and to answer its first call, in contexts that have never seen it. */
export function loading(): Figure[] {
  const source = readFileSync(new URL("../../dist/Code.js", import.meta.url), "utf8");
  const loads: number[] = [];
  const calls: number[] = [];
  for (let round = 0; round < CONTEXTS; round++) {
    const context = bareContext();
    const start = now();
    vm.runInContext(`${source}\n//${round}`, context);
    const loaded = now();
    vm.runInContext("OKR_GRADE(0, 100, 40)", context);
    loads.push(loaded - start);
    calls.push(now() - start);
  }
  return [
    atMost("Code.js loads in a bare context, median", median(loads), 5, "ms"),
    atMost("Code.js loads and answers its first OKR_GRADE, median", median(calls), 15, "ms"),
  ];
}

const BENCH = `
  (() => {
    const column = (f) => Array.from({ length: ${ROWS} }, (_, i) => [f(i)]);
    const start = column((i) => i % 7), target = column((i) => 50 + (i % 90)), current = column((i) => (i * 37) % 120);
    const plain = () => {
      const out = new Array(${ROWS});
      for (let i = 0; i < ${ROWS}; i++) {
        const grade = (current[i][0] - start[i][0]) / (target[i][0] - start[i][0]);
        out[i] = [grade < 0 ? 0 : grade > 1 ? 1 : grade];
      }
      return out;
    };
    return { plain, whole: () => OKR_GRADE(start, target, current), single: () => { for (let i = 0; i < ${ROWS}; i++) OKR_GRADE(start[i][0], target[i][0], current[i][0]); } };
  })()`;

const WEEKS = 13;

/** Ten thousand series of thirteen weeks; the plain loops do the arithmetic of each function and nothing else. */
const SERIES_BENCH = `
  (() => {
    const rows = (f) => Array.from({ length: ${ROWS} }, (_, i) => Array.from({ length: ${WEEKS} }, (_, week) => f(i, week)));
    const readings = rows((i, week) => (i * 7 + week * 3) % 11), values = rows((i, week) => week * (1 + (i % 5)) + ((i * week) % 3));
    const dates = [Array.from({ length: ${WEEKS} }, (_, week) => 46300 + 7 * week)];
    const median = (list) => (list.sort((a, b) => a - b), list.length % 2 ? list[list.length >> 1] : (list[(list.length >> 1) - 1] + list[list.length >> 1]) / 2);
    const slope = (xs, ys, from) => {
      const slopes = [];
      for (let i = from; i < ys.length; i++) for (let j = i + 1; j < ys.length; j++) slopes.push((ys[j] - ys[i]) / (xs[j] - xs[i]));
      return median(slopes);
    };
    const plainTrend = () => readings.map((row) => [slope(dates[0], row, ${WEEKS} - 4)]);
    const plainForecast = () => values.map((row) => {
      const steep = slope(dates[0], row, 0);
      const value = median(row.map((y, week) => y - steep * (dates[0][week] - 46419)));
      return [value, Math.max(0, Math.min(1, value / 100))];
    });
    const each = (work) => () => { for (let i = 0; i < ${ROWS}; i++) work(i); };
    return {
      trend: { plain: plainTrend, whole: () => CONFIDENCE_TREND(readings, "0-10", dates), single: each((i) => CONFIDENCE_TREND([readings[i]], "0-10", dates)) },
      forecast: { plain: plainForecast, whole: () => OKR_FORECAST(values, dates, 0, 100, 46419), single: each((i) => OKR_FORECAST([values[i]], dates, 0, 100, 46419)) },
    };
  })()`;

const WAYS = ["plain", "whole", "single"] as const;
type Ways = Readonly<Record<(typeof WAYS)[number], () => void>>;

/** Measures OKR_GRADE over many rows in one call against a plain loop over the same arrays, in turn, in one context. */
export function grading(): Figure[] {
  const { plain, whole, single } = compared(loadedContext(BENCH) as Ways, ROUNDS);
  return [
    forScale(`a plain loop over ${ROWS.toLocaleString("en-GB")} rows, median`, plain, "ms"),
    atMost("OKR_GRADE over the same rows in one call", whole / plain, 5, "× the plain loop"),
    forScale("OKR_GRADE over the same rows, a call each", single / plain, "× the plain loop"),
  ];
}

/** Measures CONFIDENCE_TREND and OKR_FORECAST over many rows of weeks in one call against a plain loop and against a call for each row. */
export function followingSeries(): Figure[] {
  const { trend, forecast } = loadedContext(SERIES_BENCH) as Record<"trend" | "forecast", Ways>;
  return [...againstPlain("CONFIDENCE_TREND", "slopes of the last four", trend), ...againstPlain("OKR_FORECAST", "robust lines", forecast)];
}

function againstPlain(name: string, loop: string, ways: Ways): Figure[] {
  const { plain, whole, single } = compared(ways, SERIES_ROUNDS);
  return [
    forScale(`a plain loop of ${loop} over ${ROWS.toLocaleString("en-GB")} rows of ${WEEKS} weeks, median`, plain, "ms"),
    forScale(`${name} over the same rows in one call`, whole / plain, "× the plain loop"),
    forScale(`${name} over the same rows, a call each`, single / plain, "× the plain loop"),
  ];
}

function loadedContext(bench: string): unknown {
  const context = bareContext();
  code.runInContext(context);
  return vm.runInContext(bench, context);
}

/** The median times of doing the same in each way, in turn, so that what else the machine does falls on all alike. */
function compared(ways: Ways, rounds: number): Record<(typeof WAYS)[number], number> {
  const times: Record<(typeof WAYS)[number], number[]> = { plain: [], whole: [], single: [] };
  for (let round = 0; round < rounds; round++) {
    for (const way of WAYS) {
      const begun = now();
      ways[way]();
      times[way].push(now() - begun);
    }
  }
  return { plain: median(times.plain), whole: median(times.whole), single: median(times.single) };
}
