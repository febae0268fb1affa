import { describe, expect, it } from 'vitest';
import { createTabs } from '../../../src/platform/storage/tabs.ts';
import { handTimer } from '../../support/timer.ts';
import { settled } from '../../support/app.ts';

type Locks = Pick<LockManager, 'request'>;
type Granted = (lock: Lock | null) => unknown;

interface Request {
  readonly grant: () => void;
  readonly refuse: (thrown: unknown) => void;
}

/** The Web Locks API as its specification has it, as far as one exclusive lock goes. */
const webLocks = (): Locks => {
  let held: Request | null = null;
  const queue: Request[] = [];
  const next = (): void => {
    held = null;
    queue.shift()?.grant();
  };
  const request = (name: string, options: LockOptions, granted: Granted): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const mine: Request = {
        refuse: reject,
        grant: () => {
          held = mine;
          void Promise.resolve(granted({ name, mode: 'exclusive' })).then(value => {
            resolve(value);
            if (held === mine) next();
          });
        },
      };
      if (options.steal) {
        held?.refuse(new DOMException('stolen', 'AbortError'));
        mine.grant();
      } else if (held === null) mine.grant();
      else if (options.ifAvailable) void Promise.resolve(granted(null)).then(resolve);
      else {
        queue.push(mine);
        options.signal?.addEventListener('abort', () => {
          const at = queue.indexOf(mine);
          if (at >= 0) queue.splice(at, 1);
          reject(new DOMException('given up', 'AbortError'));
        });
      }
    });
  return { request: request as Locks['request'] };
};

const silent = (): BroadcastChannel => {
  throw new Error('no channel here');
};

/** What one page hears of one name, in order. */
const holding = (locks: Locks | undefined) => {
  const { timer, pass } = handTimer();
  const tabs = createTabs(locks, silent, timer);
  const hold = (takeOver = false) => {
    const heard: boolean[] = [];
    return { heard, release: tabs.hold('x', takeOver, held => heard.push(held)) };
  };
  return { hold, pass };
};

describe('a lock between tabs', () => {
  it('is the first one’s; the second waits, and gets it when the first lets go', async () => {
    const { hold, pass } = holding(webLocks());
    const [first, second] = [hold(), hold()];
    await settled();
    pass(1000);
    expect([first.heard, second.heard]).toEqual([[true], [false]]);
    first.release();
    await settled();
    expect(second.heard).toEqual([false, true]);
  });
  it('a page that is just going away is waited for', async () => {
    const { hold, pass } = holding(webLocks());
    const first = hold();
    await settled();
    const second = hold();
    await settled();
    pass(100);
    first.release();
    await settled();
    pass(1000);
    expect(second.heard).toEqual([true]);
  });
  it('can be taken over, to and fro', async () => {
    const { hold, pass } = holding(webLocks());
    const first = hold();
    await settled();
    const second = hold(true);
    await settled();
    expect([first.heard, second.heard]).toEqual([[true, false], [true]]);
    const third = hold(true);
    await settled();
    pass(1000);
    expect([first.heard, second.heard, third.heard]).toEqual([
      [true, false],
      [true, false],
      [true],
    ]);
    third.release();
    await settled();
    expect(first.heard).toEqual([true, false, true]);
  });
  it('given up while waiting says nothing more', async () => {
    const { hold, pass } = holding(webLocks());
    const [first, second] = [hold(), hold()];
    await settled();
    second.release();
    first.release();
    await settled();
    pass(1000);
    expect(second.heard).toEqual([]);
    const third = hold();
    await settled();
    expect(third.heard).toEqual([true]);
  });
  it.each<{ how: string; locks: Locks | undefined }>([
    { how: 'are missing', locks: undefined },
    {
      how: 'throw',
      locks: {
        request: () => {
          throw new DOMException('not here', 'SecurityError');
        },
      },
    },
    {
      how: 'reject',
      locks: { request: () => Promise.reject(new DOMException('no', 'InvalidStateError')) },
    },
    { how: 'never answer', locks: { request: () => new Promise(() => {}) } },
  ])('where locks $how every page may go on', async ({ locks }) => {
    const { hold, pass } = holding(locks);
    const { heard, release } = hold();
    await settled();
    pass(1000);
    expect(heard).toEqual([true]);
    release();
  });
});

describe('news between tabs', () => {
  it('reaches the other pages, unless it is no name', async () => {
    const { timer } = handTimer();
    const name = `test-${Math.random()}`;
    const channels = [new BroadcastChannel(name), new BroadcastChannel(name)];
    const [one, other] = channels.map(channel => createTabs(undefined, () => channel, timer));
    const heard: string[] = [];
    const silence = other?.listen(run => heard.push(run));
    channels[0]?.postMessage({ run: 'x' });
    one?.tell('run-7');
    await expect.poll(() => heard).toEqual(['run-7']);
    silence?.();
    channels.forEach(channel => channel.close());
  });
  it('without a channel nobody hears anything, and nothing breaks', () => {
    const tabs = createTabs(undefined, silent, handTimer().timer);
    tabs.listen(() => {})();
    tabs.tell('x');
  });
});
