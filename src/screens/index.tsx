import { render } from 'preact';
import { App } from './app.tsx';
import type { Services } from './services.ts';

export { createNavigation, type Navigation } from './navigation.ts';
export type { Art, Services, Framing } from './services.ts';

/** Draws the page into `root`. */
export const openScreens = (root: Element, services: Services): void => {
  render(<App services={services} />, root);
};
