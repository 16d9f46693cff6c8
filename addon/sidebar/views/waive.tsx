import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { texts } from "../texts.ts";

interface Props {
  readonly until: string;
  readonly busy: boolean;
  readonly onWaive: (reason: string, until: string) => void;
}

/** A small form that asks why a finding may stay, and until when; closed, it is one quiet button. */
export function Waive({ until, busy, onWaive }: Props) {
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const reason = useRef<HTMLInputElement>(null);
  const day = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => (open ? reason.current?.focus() : undefined), [open]);
  const close = (): void => {
    setOpen(false);
    setAsked(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const send = (event: Event): void => {
    event.preventDefault();
    const [why, last] = [reason.current?.value.trim() ?? "", day.current?.value ?? ""];
    setAsked(true);
    if (why === "") reason.current?.focus();
    else if (last === "") day.current?.focus();
    else if (!busy) onWaive(why, last);
  };
  if (!open) {
    return (
      <button ref={button} type="button" class="link" onClick={() => setOpen(true)}>
        {texts.waive}
      </button>
    );
  }
  return (
    <form class="waive" noValidate onSubmit={send} onKeyDown={(event) => event.key === "Escape" && close()}>
      <label>
        {texts.waiveReason}
        <input ref={reason} type="text" maxLength={300} required aria-invalid={asked && reason.current?.value.trim() === ""} />
      </label>
      <label>
        {texts.waiveUntil}
        <input ref={day} type="date" defaultValue={until} required />
      </label>
      {asked && reason.current?.value.trim() === "" && <p class="asked" role="alert">{texts.waiveNeedsReason}</p>}
      <div class="actions">
        <button type="submit" class="button small" aria-disabled={busy}>
          {texts.waiveNow}
        </button>
        <button type="button" class="link" onClick={close}>
          {texts.cancel}
        </button>
      </div>
    </form>
  );
}
