const NAME = "keyline-workbench";
const GIVE = "give";
// Long enough for a page that is being loaded again to let go of it.
const START_MS = 700;
const HAND_OVER_MS = 3_000;

/** Of several pages that are open at once, one keeps what is typed; this tells whether it is this one. */
export interface Keeper {
  keeps(): boolean;
  /** Makes this page the one that keeps, and opens what the other one kept; what was typed here meanwhile is lost. */
  take(): Promise<void>;
  /** Stops keeping: something else was kept meanwhile, by a page that this one cannot see, as in another browser. */
  giveWay(): void;
  /** Sets what is done before another page takes over, and after. */
  onHandOver(save: () => Promise<unknown>, lost: () => void): void;
}

/** Becomes the page that keeps, unless another one is. */
export async function openKeeper(): Promise<Keeper> {
  const channel = new BroadcastChannel(NAME);
  let release: (() => void) | null = null;
  let save = async (): Promise<unknown> => undefined;
  let lost = (): void => undefined;
  const letGo = (): void => {
    const held = release;
    release = null;
    held?.();
    if (held) lost();
  };
  const hold = (options: LockOptions): Promise<boolean> => new Promise((resolve) => {
    const holding = (): Promise<void> => new Promise((done) => {
      release = done;
      resolve(true);
    });
    // Rejected when the wait is over, and when another page has taken the lock by force.
    navigator.locks.request(NAME, options, holding).catch(() => {
      letGo();
      resolve(false);
    });
  });
  channel.addEventListener("message", (event) => {
    if (event.data === GIVE && release) void save().finally(letGo);
  });
  await hold({ signal: AbortSignal.timeout(START_MS) });
  return {
    keeps: () => release !== null,
    giveWay: letGo,
    async take() {
      channel.postMessage(GIVE);
      // A page that does not answer has its last moments of typing lost.
      if (!(await hold({ signal: AbortSignal.timeout(HAND_OVER_MS) }))) await hold({ steal: true });
      location.reload();
    },
    onHandOver(before, after) {
      save = before;
      lost = after;
      if (!release) lost();
    },
  };
}
