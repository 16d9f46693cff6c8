import { useRef, useState } from "preact/hooks";
import { copyFrom } from "../copy.ts";
import { texts } from "../texts.ts";

/** A link to the published page in a tab of its own. */
export function OpenPage({ address }: { address: string }) {
  return (
    <a class="link" href={address} target="_blank" rel="noopener">
      {texts.openPage}
      <span class="unseen"> ({texts.opensInNewTab})</span>
      <span aria-hidden="true"> ↗</span>
    </a>
  );
}

/** The address in a field, to copy by button or by hand. */
export function PageLink({ address }: { address: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    if (field.current) setCopied(await copyFrom(field.current));
  };
  return (
    <>
      <div class="address">
        <input ref={field} type="text" readOnly value={address} aria-label={texts.pageAddress} onFocus={(event) => event.currentTarget.select()} />
        <button type="button" class="button" onClick={copy}>
          {texts.copy}
        </button>
      </div>
      <div class="below">
        <OpenPage address={address} />
        <p class="quiet" role="status">
          {copied === null ? "" : copied ? texts.copied : texts.copyByHand}
        </p>
      </div>
    </>
  );
}
