import { readFileSync } from "node:fs";
import vm from "node:vm";
import { atMost, forScale, median, type Figure } from "./figure.ts";

const ROWS = 10_000;
const CONTEXTS = 41;
const ROUNDS = 61;

const code = new vm.Script(readFileSync(new URL("../../dist/Code.js", import.meta.url), "utf8"), { filename: "Code.js" });
const now = (): number => performance.now();

function bareContext(): vm.Context {
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

/** Measures OKR_GRADE over many rows in one call against a plain loop over the same arrays, in turn, in one context. */
export function grading(): Figure[] {
  const context = bareContext();
  code.runInContext(context);
  const { plain, whole, single } = vm.runInContext(BENCH, context) as Record<"plain" | "whole" | "single", () => void>;
  const times = { plain: [] as number[], whole: [] as number[], single: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, work] of Object.entries({ plain, whole, single }) as ["plain" | "whole" | "single", () => void][]) {
      const begun = now();
      work();
      times[name].push(now() - begun);
    }
  }
  const floor = median(times.plain);
  return [
    forScale(`a plain loop over ${ROWS.toLocaleString("en-GB")} rows, median`, floor, "ms"),
    atMost("OKR_GRADE over the same rows in one call", median(times.whole) / floor, 5, "× the plain loop"),
    forScale("OKR_GRADE over the same rows, a call each", median(times.single) / floor, "× the plain loop"),
  ];
}
