import type { Looks } from '../../../engine/model/appearance.ts';
import type { Physique } from '../body/physique.ts';
import type { Palette } from '../palette.ts';
import { both, d, fill, moved, patch, stroke, symmetric } from '../svg.ts';

/** From the temple down to the chin. */
export function jawline({ jaw }: Physique): string {
  const corner = d`C${72 + 2 * jaw} ${252 + 2 * jaw} ${60 + 10 * jaw} 264 ${46 + 15 * jaw} ${278 - jaw}`;
  const chin = d`C${35 + 12 * jaw} ${290 + 4 * jaw} ${19 + 13 * jaw} 302 0 302`;
  return `C83 198 80 218 76 236${corner}${chin}`;
}

const half = (build: Physique): string => `M0 84C46 84 80 116 82 170${jawline(build)}`;

/** The side away from the light: the outline, and back along a line inside it. */
const farSide = (build: Physique): string =>
  `${half(build)}C24 300 48 284 58 252C66 226 68 196 66 168C64 130 44 92 0 84Z`;

const EAR = 'M74 182C84 170 99 176 96 196C94 212 87 224 75 222Z';
const HOLLOW = 'M80 190C88 184 92 192 88 202Q85 210 79 210';

const ear = ({ skin }: Palette): string =>
  fill(EAR, skin.base) + fill(EAR, skin.shade, 0.55) + stroke(HOLLOW, skin.deep, 2.4, 0.6);

const covered = ({ hair }: Looks): boolean => hair === 'hijab';

export function head(looks: Looks, build: Physique, palette: Palette): string {
  const { skin } = palette;
  const ears = covered(looks) ? '' : both(ear(palette));
  return (
    ears +
    fill(symmetric(half(build)), skin.base) +
    fill(farSide(build), skin.shade, 0.62) +
    patch(-34, 122, 36, 26, skin.light, 0.6) +
    patch(-46, 216, 22, 16, skin.light, 0.4) +
    both(patch(37, 186, 24, 15, skin.shade, 0.5))
  );
}

const NECK = symmetric(
  'M0 250C35 250 35 250 35 270C33 290 33 312 34 326C37 342 43 352 35 372C25 396 24 420 0 432',
);
const SHADOW = 'M-35 268L35 268L34 318C21 336 -9 330 -34 306Z';
const CORDS = 'M21 322Q10 352 9 372';

/** Stands in the collar; the head casts its shadow on it. */
export const neck = ({ jaw }: Physique, { skin }: Palette): string =>
  moved(
    d`scale(${1 + jaw * 0.26} 1)`,
    fill(NECK, skin.base) +
      fill(SHADOW, skin.shade) +
      fill(SHADOW, skin.deep, 0.22) +
      both(stroke(CORDS, skin.deep, 2, 0.25)),
  );
