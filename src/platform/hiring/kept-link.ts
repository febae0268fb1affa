/** In this tab only, and gone with it: nothing of an exercise stays in a browser. */
const NAME = 'composure exercise';

/** The link that this tab was opened with, so that a reload and a look at the settings lead back. */
export const keptLink = {
  readLink(): string | null {
    try {
      return sessionStorage.getItem(NAME);
    } catch {
      return null;
    }
  },
  keepLink(code: string): void {
    try {
      sessionStorage.setItem(NAME, code);
    } catch {
      // A browser that keeps nothing: the page goes on as long as it is open.
    }
  },
};
