import { type ComponentChildren, render } from 'preact';
import { App } from './app.tsx';
import type { Rooms } from './rooms.tsx';
import type { Services } from './services.ts';

/** Draws the page into `root`. */
export const openScreens = (
  root: Element,
  services: Services,
  rooms: Rooms,
  above?: ComponentChildren,
): void => {
  render(<App services={services} rooms={rooms} above={above} />, root);
};
