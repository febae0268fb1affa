import type { Tabs, Timer } from '../../app/ports.ts';
import { optional } from '../device/optional.ts';

/** Milliseconds that a page which is just going away is given to let go. */
const GRACE = 250;

/** Milliseconds after which locks that say nothing are done without. */
const PATIENCE = 600;

type Locks = Pick<LockManager, 'request'>;

const wasAborted = (thrown: unknown): boolean =>
  thrown instanceof DOMException && thrown.name === 'AbortError';

/** Says each change once, and nothing any more after `end`. */
class Teller {
  private told: boolean | null = null;
  private over = false;
  private readonly changed: (held: boolean) => void;

  constructor(changed: (held: boolean) => void) {
    this.changed = changed;
  }

  isOver(): boolean {
    return this.over;
  }

  tell(held: boolean): void {
    if (this.over || held === this.told) return;
    this.told = held;
    this.changed(held);
  }

  /** Unless something has been told by now. */
  tellAtLast(held: boolean): void {
    if (this.told === null) this.tell(held);
  }

  end(): void {
    this.over = true;
  }
}

const nothing = (): void => {};

/** Holds a lock from when it is granted until it is let go, or taken by another page. */
const holdLock = (
  locks: Locks,
  timer: Timer,
  name: string,
  takeOver: boolean,
  changed: (held: boolean) => void,
): (() => void) => {
  const teller = new Teller(changed);
  const queue = new AbortController();
  let letGo = nothing;

  const keep = (): Promise<void> =>
    new Promise(resolve => {
      letGo = resolve;
      if (teller.isOver()) resolve();
      else teller.tell(true);
    });
  /** There are locks, and another page has this one. */
  const wait = (): void => {
    giveUp();
    timer.after(GRACE, () => teller.tellAtLast(false));
  };
  /** Comes back when it has been let go, refused, or taken away: true for the last. */
  const ask = async (options: LockOptions): Promise<boolean> => {
    try {
      await locks.request(name, options, lock => (lock === null ? wait() : keep()));
      return false;
    } catch (thrown) {
      if (!wasAborted(thrown)) throw thrown;
      teller.tell(false);
      return !teller.isOver();
    }
  };
  const askOnAndOn = async (): Promise<void> => {
    await ask(takeOver ? { steal: true } : { ifAvailable: true });
    let taken = !teller.isOver();
    while (taken) taken = await ask({ signal: queue.signal });
  };

  // Where locks do not work every page may do as it likes.
  const giveUp = timer.after(PATIENCE, () => teller.tellAtLast(true));
  askOnAndOn().catch(() => teller.tell(true));
  return () => {
    teller.end();
    letGo();
    queue.abort();
  };
};

/** The pages of this browser, by the Web Locks API and a channel. Does without what the browser does not have. */
export const createTabs = (
  locks: Locks | undefined,
  open: () => BroadcastChannel,
  timer: Timer,
): Tabs => {
  const channel = optional(open, null);
  return {
    hold(name, takeOver, changed) {
      if (locks !== undefined) return holdLock(locks, timer, name, takeOver, changed);
      changed(true);
      return nothing;
    },
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
    tell: name => channel?.postMessage(name),
    listen(listener) {
      const hear = ({ data }: MessageEvent<unknown>): void => {
        if (typeof data === 'string') listener(data);
      };
      channel?.addEventListener('message', hear);
      return () => channel?.removeEventListener('message', hear);
    },
  };
};

/** As this browser has them. */
export const browserTabs = (timer: Timer): Tabs =>
  createTabs(navigator.locks, () => new BroadcastChannel('composure.runs'), timer);
