import { useRef, useState } from "preact/hooks";
import { copyFrom } from "../copy.ts";
import type { Notice } from "../state.ts";
import { texts } from "../texts.ts";
import { Icon } from "./icons.tsx";

interface Props {
  readonly notice: Notice;
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What the last writing came to, over the foot of the page, so that nothing moves for it. */
export function NoticeBar({ notice: { words, hint, wrong, undo, copy }, busy, onUndo, onClose }: Props) {
  return (
    <section class={wrong ? "notice wrong" : "notice"} aria-label={texts.lastWriting}>
      <Icon of={wrong ? "error" : "done"} />
      <div>
        <p>{words}</p>
        {hint !== null && <p class="quiet">{hint}</p>}
        {copy !== null && <ToCopy text={copy} />}
      </div>
      {undo.length > 0 && (
        <button type="button" class="link" aria-disabled={busy} onClick={busy ? undefined : onUndo}>
          {texts.undo}
        </button>
      )}
      <button type="button" class="close" aria-label={texts.dismiss} onClick={onClose}>
        ×
      </button>
    </section>
  );
}

/** A text that somebody else has to write, in a field to copy from by button or by hand. */
function ToCopy({ text }: { text: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    if (field.current) setCopied(await copyFrom(field.current));
  };
  return (
    <div class="to-copy">
      <input ref={field} type="text" readOnly value={text} aria-label={texts.textToCopy} />
      <button type="button" class="link" onClick={copy}>
        {copied === null ? texts.copyText : copied ? texts.textCopied : texts.pressToCopy}
      </button>
    </div>
  );
}
