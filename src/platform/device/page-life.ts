/** Calls whenever the page may be about to go: it is hidden, or left. Answers with its own undo. */
export const onPageHidden = (work: () => void): (() => void) => {
  const look = (): void => {
    if (document.visibilityState === 'hidden') work();
  };
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pagehide', work);
  return () => {
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('pagehide', work);
  };
};

/** Lets the browser ask before the page is closed, while there is something to lose. */
export const askBeforeLeaving = (isUnsafe: () => boolean): void =>
  window.addEventListener('beforeunload', event => {
    if (isUnsafe()) event.preventDefault();
  });
