import type { Actions } from "../actions.ts";
import type { SeenOffer } from "../server-api.ts";
import { texts } from "../texts.ts";

interface Props {
  readonly offers: readonly SeenOffer[];
  /** Whether the tab has to be named. */
  readonly naming: boolean;
  readonly busy: boolean;
  readonly onTake: Actions["take"];
}

/** What Keyline can write for a table, folded: each with its cells and a button, and nothing of it happens by itself. */
export function Offers({ offers, naming, busy, onTake }: Props) {
  if (offers.length === 0) return null;
  return (
    <details class="folded offers">
      <summary>
        {texts.offersTitle} <span class="quiet">{offers.length}</span>
      </summary>
      <ul>
        {offers.map((offer) => (
          <li key={`${offer.id}|${offer.tab}|${offer.firstRow}`}>
            <button type="button" class="button small" aria-disabled={busy} onClick={busy ? undefined : () => onTake(offer)}>
              {texts.offers(offer.id)}
              {naming && <span class="unseen"> ({offer.tab})</span>}
            </button>
            <p class="quiet">
              {texts.offerWrites(naming ? offer.tab : null, short(offer.cells))}
              {offer.examples.some(({ value }) => String(value).startsWith("=")) && `. ${texts.offerFills}`}
            </p>
            <p class="quiet">{offer.examples.map(({ cell, value }) => `${cell}: ${value}`).join(" · ")}</p>
          </li>
        ))}
      </ul>
      <p class="quiet">{texts.offersUndo}</p>
    </details>
  );
}

const LONGEST = 60;

const short = (cells: string): string => (cells.length > LONGEST ? `${cells.slice(0, cells.lastIndexOf(",", LONGEST))} …` : cells);
