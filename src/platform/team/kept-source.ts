import type { KeptSource } from '../../app/team/board-state.ts';

/** In this tab only, and gone with it. */
const NAME = 'composure board';

/** Who adds up what the board shows, so that a reload leads back. */
export const keptSource: KeptSource = {
  read() {
    try {
      return sessionStorage.getItem(NAME) === 'server' ? 'server' : 'browser';
    } catch {
      return 'browser';
    }
  },
  keep(source) {
    try {
      sessionStorage.setItem(NAME, source);
    } catch {
      // A browser that keeps nothing: the page goes on as long as it is open.
    }
  },
};
