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
export function NoticeBar({ notice: { words, hint, wrong, undo }, busy, onUndo, onClose }: Props) {
  return (
    <div class={wrong ? "notice wrong" : "notice"}>
      <Icon of={wrong ? "error" : "done"} />
      <div>
        <p>{words}</p>
        {hint !== null && <p class="quiet">{hint}</p>}
      </div>
      {undo.length > 0 && (
        <button type="button" class="link" aria-disabled={busy} onClick={busy ? undefined : onUndo}>
          {texts.undo}
        </button>
      )}
      <button type="button" class="close" aria-label={texts.dismiss} onClick={onClose}>
        ×
      </button>
    </div>
  );
}
