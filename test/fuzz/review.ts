import { exampleTexts } from "./examples.ts";
import { problemWith } from "./check.ts";
import { inputFor } from "./inputs.ts";
import { shrunk } from "./shrink.ts";

const REPORT_EVERY = 100_000;
const MOST_FAILURES = 5;

/** npm run fuzz -- [count] [seed] [first]: reviews generated inputs and prints, shortened, those on which the review fails. */
const [count = 1_000_000, seed = 1, first = 0] = process.argv.slice(2).map(Number);
const examples = await exampleTexts();
const begun = performance.now();
let failures = 0;
for (let number = first; number < first + count && failures < MOST_FAILURES; number += 1) {
  const input = inputFor(seed, number, examples);
  const problem = problemWith(input);
  if (problem !== null) {
    failures += 1;
    const kind = problem.slice(0, 20);
    const short = shrunk(input, (shorter) => problemWith(shorter)?.startsWith(kind) ?? false);
    console.log(`seed ${seed}, input ${number}: ${problemWith(short)}\n${JSON.stringify(short)}`);
  }
  if ((number - first + 1) % REPORT_EVERY === 0) console.log(`${number - first + 1} inputs, ${Math.round((performance.now() - begun) / 1000)} s, ${failures} failures`);
}
console.log(failures === 0 ? `${count} inputs under seed ${seed}: the review holds.` : `The review fails; npm run fuzz -- 1 ${seed} <input> repeats one.`);
process.exitCode = failures === 0 ? 0 : 1;
