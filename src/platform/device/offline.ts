/** Every open window of the game holds it, so that a window can count them. */
const WINDOWS = 'composure-windows';
/** How long between two looks for a newer game, in milliseconds. */
const LOOK_AGAIN = 3_600_000;

const holdWindow = (): void => {
  void navigator.locks.request(WINDOWS, { mode: 'shared' }, () => new Promise(() => undefined));
};

const isOnlyWindow = async (): Promise<boolean> => {
  const { held = [] } = await navigator.locks.query();
  return held.filter(({ name }) => name === WINDOWS).length <= 1;
};

/** What a page's own program is called: its name says what is in it. */
const programOf = (page: Document): string | null =>
  page.querySelector('script[type="module"]')?.getAttribute('src') ?? null;

/** Whether the server has another game than this window; null where it does not say. */
const isOutdated = async (): Promise<boolean | null> => {
  const answer = await fetch('./', { cache: 'no-store' }).catch(() => null);
  if (answer?.ok !== true) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  // What a hotel's network answers instead is no newer game.
  if (page.getElementById('app') === null) return null;
  return programOf(page) !== programOf(document);
};

/**
 * A newer game lies ready. To a window that is older it is offered; a window that is already the newer
 * one lets it take over, unless another window may still need what is kept of the older.
 */
const weigh = async (registration: ServiceWorkerRegistration, newer: () => void): Promise<void> => {
  const { waiting } = registration;
  if (waiting === null) return;
  const outdated = await isOutdated();
  if (outdated === true) newer();
  if (outdated === false && (await isOnlyWindow()))
    waiting.postMessage({ type: 'SKIP_WAITING' }, []);
};

/**
 * Keeps the game on this device, so that it plays without network, and looks for a newer one now and
 * then. `newer` hears that there is one which this window has not. Fails where the browser keeps nothing.
 */
export const keepOffline = async (newer: () => void): Promise<void> => {
  holdWindow();
  const registration = await navigator.serviceWorker.register('./sw.js');
  const look = () => void weigh(registration, newer).catch(() => undefined);
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  let looked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - looked < LOOK_AGAIN) return;
    looked = performance.now();
    void registration.update().catch(() => undefined);
  });
};
