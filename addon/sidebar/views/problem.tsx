import type { ComponentChildren } from "preact";
import type { Problem } from "../server-api.ts";
import { texts } from "../texts.ts";
import { Icon } from "./icons.tsx";

interface ProblemPageProps {
  readonly problem: Problem;
  readonly busy: boolean;
  readonly onRetry: () => void;
  readonly onStartOver: (tab: string) => void;
}

/** The whole sidebar while there is nothing to show: what is wrong, how to go on, and one button. */
export function ProblemPage({ problem, busy, onRetry, onStartOver }: ProblemPageProps) {
  return (
    <main class="page problem" aria-busy={busy}>
      <Icon of="warning" size={32} />
      <h1>{problem.message}</h1>
      {problem.hint !== null && <p class="quiet">{problem.hint}</p>}
      <button type="button" class="button primary" aria-disabled={busy} onClick={busy ? undefined : onRetry}>
        {busy ? texts.trying : texts.tryAgain}
      </button>
      {problem.startOver?.map((tab) => (
        <button key={tab} type="button" class="button small" aria-disabled={busy} onClick={busy ? undefined : () => onStartOver(tab)}>
          {texts.startOverWith(tab)}
        </button>
      ))}
    </main>
  );
}

/** A problem said in place, beside what it concerns; `children` are ways on that it offers. */
export function ProblemNote({ problem, children }: { problem: Problem; children?: ComponentChildren }) {
  return (
    <div class="note error">
      <Icon of="error" />
      <div>
        <p>{problem.message}</p>
        {problem.hint !== null && <p class="quiet">{problem.hint}</p>}
        {children}
      </div>
    </div>
  );
}
