import { useLayoutEffect } from 'preact/hooks';
import type { Services } from '../services.ts';
import { useStore } from './use-store.ts';

/** From here on, per cent, nothing may stand in the way of the text. */
const LARGE = 150;

/**
 * Chromium does not ask its container queries again when only the letters have changed their size.
 * Taking the container away for a moment makes it.
 */
const measureAgain = (): void => {
  const page = document.querySelector<HTMLElement>('#app');
  if (page === null) return;
  page.style.containerType = 'normal';
  page.getBoundingClientRect();
  page.style.containerType = '';
};

/** Puts theme, motion, size and language on the document, where the styles look for them. */
export const useAppearance = ({ preferences, reducedMotion, words }: Services): void => {
  const { theme, textSize } = useStore(preferences.store);
  const still = useStore(reducedMotion);
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.lang = words.language;
    page.dataset['theme'] = theme;
    page.dataset['motion'] = still ? 'reduced' : 'full';
    page.dataset['text'] = textSize >= LARGE ? 'large' : 'usual';
    page.style.setProperty('--text-size', String(textSize / 100));
    measureAgain();
  }, [theme, textSize, still, words]);
};
