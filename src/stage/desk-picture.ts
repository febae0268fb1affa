import { type Box, sheet } from './figure/svg.ts';
import { BLEED } from './places/types.ts';

/** A plane of a desk where nobody is seen, as an element that is laid into a window. */
export const deskPicture = (drawing: string): HTMLImageElement => {
  const image = document.createElement('img');
  image.alt = '';
  image.src = `data:image/svg+xml,${encodeURIComponent(sheet(BLEED, drawing))}`;
  Object.assign(image.style, { position: 'absolute', maxWidth: 'none' });
  return image;
};

const share = (part: number, of: number): string => `${(100 * part) / of}%`;

/** Lays a plane so that this part of the stage fills the window. */
export const layPicture = (image: HTMLImageElement, visible: Box): void => {
  Object.assign(image.style, {
    left: share(BLEED.x - visible.x, visible.width),
    top: share(BLEED.y - visible.y, visible.height),
    width: share(BLEED.width, visible.width),
    height: share(BLEED.height, visible.height),
  });
};
