/** Milliseconds of peace before a new size counts: everything is painted again for it. */
const SETTLES = 140;

/** Whether anybody can see an element: the page is in front and the element is on it. */
export const watchSeen = (element: HTMLElement, changed: (seen: boolean) => void): (() => void) => {
  let inWindow = true;
  const tell = (): void => changed(inWindow && !document.hidden);
  const observer = new IntersectionObserver(entries => {
    inWindow = entries.at(-1)?.isIntersecting ?? true;
    tell();
  });
  observer.observe(element);
  document.addEventListener('visibilitychange', tell);
  return () => {
    observer.disconnect();
    document.removeEventListener('visibilitychange', tell);
  };
};

/** The density of the screen, which changes as a window moves to another one. */
const watchDensity = (changed: () => void): (() => void) => {
  let query: MediaQueryList | null = null;
  const moved = (): void => {
    listen();
    changed();
  };
  const forget = (): void => query?.removeEventListener('change', moved);
  const listen = (): void => {
    forget();
    query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', moved);
  };
  listen();
  return forget;
};

const sizeOf = (element: HTMLElement): string =>
  `${element.clientWidth} ${element.clientHeight} ${window.devicePixelRatio}`;

/** Tells of a new size of an element, or density of its screen, once it has stayed for a moment. */
export const watchSize = (element: HTMLElement, settled: () => void): (() => void) => {
  let handle = 0;
  let known = sizeOf(element);
  const changed = (): void => {
    if (sizeOf(element) === known) return;
    known = sizeOf(element);
    clearTimeout(handle);
    handle = window.setTimeout(settled, SETTLES);
  };
  const observer = new ResizeObserver(changed);
  observer.observe(element);
  const forgetDensity = watchDensity(changed);
  return () => {
    clearTimeout(handle);
    observer.disconnect();
    forgetDensity();
  };
};

/** Tells of every key and finger that goes down anywhere on the page. */
export const watchPresses = (pressed: () => void): (() => void) => {
  const options = { capture: true, passive: true };
  for (const event of ['pointerdown', 'keydown'])
    document.addEventListener(event, pressed, options);
  return () => {
    for (const event of ['pointerdown', 'keydown'])
      document.removeEventListener(event, pressed, options);
  };
};
