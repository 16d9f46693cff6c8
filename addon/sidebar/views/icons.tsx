import type { Severity } from "../../../shared/lint/finding.ts";

const SHAPES: Readonly<Record<Severity | "done", string>> = {
  error: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm.8 10.6H7.2V10h1.6v1.6Zm0-2.8H7.2V4.4h1.6v4.4Z",
  warning: "M8 1.6.8 14h14.4L8 1.6Zm.75 10.5h-1.5v-1.5h1.5v1.5Zm0-2.7h-1.5V6.2h1.5v3.2Z",
  hint: "M8 1a5 5 0 0 0-2.7 9.2V12h5.4v-1.8A5 5 0 0 0 8 1ZM5.6 13.2h4.8v.6c0 .7-.5 1.2-1.2 1.2H6.8c-.7 0-1.2-.5-1.2-1.2v-.6Z",
  done: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM6.7 11.4 3.7 8.4l1.1-1.1 1.9 1.9 4.4-4.4 1.1 1.1-5.5 5.5Z",
};

/** A picture that stands beside a word and adds nothing to it for a screen reader. */
export function Icon({ of, size = 16 }: { of: keyof typeof SHAPES; size?: number }) {
  return (
    <svg class={`icon ${of}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[of]} />
    </svg>
  );
}
