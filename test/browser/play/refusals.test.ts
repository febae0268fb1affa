import { describe, expect, it } from 'vitest';
import { useBrowser } from '../../support/browser-suite.ts';
import { shipped } from '../../support/plan.ts';

const TITLE = shipped('first-shift').scenario.title;
const open = useBrowser();

/** What a browser may do instead of what it should. Each runs in the page, so each stands by itself. */
const REFUSALS: Readonly<Record<string, () => void>> = {
  'no speech': () => Object.defineProperty(window, 'speechSynthesis', { value: undefined }),
  'voices that throw': () => {
    const refuse = () => {
      throw new Error('no voices');
    };
    Object.defineProperty(window, 'speechSynthesis', {
      value: { getVoices: refuse, speak: refuse, cancel: refuse },
    });
  },
  'speech that throws when it is touched': () =>
    Object.defineProperty(window, 'speechSynthesis', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  'no audio': () => Object.defineProperty(window, 'AudioContext', { value: undefined }),
  'audio that throws': () =>
    Object.defineProperty(window, 'AudioContext', {
      value: function refuse() {
        throw new Error('no audio');
      },
    }),
  'audio that never wakes': () => {
    AudioContext.prototype.resume = () => new Promise(() => undefined);
    AudioContext.prototype.suspend = () => Promise.reject(new Error('no'));
  },
  'no database': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'a database that throws': () =>
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  'a database that never answers': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  },
  'no local storage': () => Object.defineProperty(window, 'localStorage', { value: null }),
  'local storage that throws': () =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  'local storage that is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'no locks': () => Object.defineProperty(navigator, 'locks', { value: undefined }),
  'locks that throw': () => {
    LockManager.prototype.request = () => {
      throw new DOMException('no', 'SecurityError');
    };
  },
  'locks that never answer': () => {
    LockManager.prototype.request = () => new Promise(() => undefined);
  },
  'no channel between tabs': () =>
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined }),
  'no workers': () => Object.defineProperty(window, 'Worker', { value: undefined }),
  'workers that throw': () =>
    Object.defineProperty(window, 'Worker', {
      value: function refuse() {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  'no media queries': () => Object.defineProperty(window, 'matchMedia', { value: undefined }),
  'no observers': () => {
    Object.defineProperty(window, 'ResizeObserver', { value: undefined });
    Object.defineProperty(window, 'IntersectionObserver', { value: undefined });
  },
  'no languages': () => Object.defineProperty(navigator, 'languages', { value: undefined }),
  'an address that cannot be renamed': () => {
    History.prototype.replaceState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
  },
};

describe('what a browser may refuse', () => {
  it.each(Object.entries(REFUSALS))(
    '%s: the conversation goes on to its debrief',
    async (_name, sabotage) => {
      const game = await open({ sabotage, preferences: { sound: true, readAloud: true } });
      await game.start(TITLE);
      await game.playOut(() => 0);
      await game.page.getByRole('link', { name: 'See how it went' }).click();
      // The conversation has a heading too: this stands in the debrief alone.
      await game.page.getByRole('button', { name: 'Skip this time' }).waitFor();
      const page = await game.page.locator('body').innerText();
      expect(page).not.toContain('That should not have happened');
      expect(page).toContain(TITLE);
      expect(game.errors).toEqual([]);
    },
  );
});
