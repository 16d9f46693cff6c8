import type { Problem, ServerApi } from "./server-api.ts";
import { texts } from "./texts.ts";

/** The name of a call to the server side. */
export type CallName = keyof ServerApi;

type ServerCalls = { readonly [Name in CallName]: (...given: Parameters<ServerApi[Name]>) => void };

/** The part of google.script.run that the sidebar uses. */
export type ScriptRun = ServerCalls & {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
};

/** One call to the server side; it always resolves, with an answer or with a problem in kind words. */
export type Call = <Name extends CallName>(name: Name, ...given: Parameters<ServerApi[Name]>) => Promise<ReturnType<ServerApi[Name]> | Problem>;

/** Starts a countdown in milliseconds and returns what stops it. */
export type Countdown = (milliseconds: number, late: () => void) => () => void;

/** How long an answer may take: Google itself gives a script six minutes, a person far less. */
export const PATIENCE = 60_000;

/** Makes typed calls over google.script.run; without it, every call says where Keyline can be opened. */
export function client(run: ScriptRun | null, countdown: Countdown): Call {
  return (name, ...given) =>
    new Promise((resolve) => {
      if (run === null) return resolve(problem("not-in-sheet", texts.notInSheet));
      // A promise keeps its first outcome, so an answer after the countdown is ignored.
      const stop = countdown(PATIENCE, () => resolve(problem("slow", texts.slow[name])));
      const settle = (answer: Parameters<typeof resolve>[0]): void => {
        stop();
        resolve(answer);
      };
      const calls: ServerCalls = run
        .withSuccessHandler((answer) => settle(isAnswer<ReturnType<ServerApi[typeof name]>>(answer) ? answer : problem("unexpected", texts.unexpected)))
        .withFailureHandler((error) => settle(problemOf(error)));
      calls[name](...given);
    });
}

/** Says what a failure of google.script.run means for the person; the raw text is never shown. */
export function problemOf(error: unknown): Problem {
  const said = error instanceof Error ? error.message : String(error);
  const known = FAILURES.find(({ pattern }) => pattern.test(said));
  return known ? problem(known.code, known.words) : problem("unexpected", texts.unexpected);
}

interface Words {
  readonly message: string;
  readonly hint: string;
}

const FAILURES: readonly { readonly pattern: RegExp; readonly code: string; readonly words: Words }[] = [
  // Google's answer when the frame belongs to another of the signed-in accounts than the script.
  { pattern: /PERMISSION_DENIED|authori[sz]ation is required/i, code: "accounts", words: texts.accounts },
  { pattern: /NetworkError|connection failure|failed to fetch/i, code: "offline", words: texts.offline },
  { pattern: /too many (times|simultaneous)|quota/i, code: "too-busy", words: texts.tooBusy },
  { pattern: /exceeded maximum execution time|timed out/i, code: "slow", words: texts.slow.reviewSheet },
];

const problem = (code: string, words: Words): Problem => ({ ok: false, code, message: words.message, hint: words.hint });

/** Google hands over null where the server returned something it cannot carry. */
function isAnswer<Answer>(answer: unknown): answer is Answer {
  return typeof answer === "object" && answer !== null && "ok" in answer && typeof answer.ok === "boolean";
}
