import { useEffect } from 'preact/hooks';
import { usePlayServices } from './services.ts';

const CONTROLS = 'a, button, input, select, textarea, summary, [role=tab], dialog';

/** These move about the page, or belong to the browser: they skip nothing. */
const QUIET = new Set([
  'Tab',
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
]);

const meansSomething = (event: KeyboardEvent): boolean =>
  event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || QUIET.has(event.key);

/** A key that is no control's own shows the whole line at once; Escape pauses when all is told. */
export const useSkipping = (paused: boolean, pause: () => void): void => {
  const { textReveal } = usePlayServices();
  useEffect(() => {
    if (paused) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (meansSomething(event)) return;
      const speaking = textReveal.store.getState().line !== null;
      if (event.key === 'Escape' && !speaking) return pause();
      const control = event.target instanceof Element ? event.target.closest(CONTROLS) : null;
      if (speaking && (control === null || event.key === 'Escape')) textReveal.skip();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
};
