import type { Looks } from '../../../engine/model/appearance.ts';
import type { Physique } from '../body/physique.ts';
import { jawline } from './head.ts';
import type { Palette } from '../palette.ts';
import { both, d, fill, moved, stroke, symmetric } from '../svg.ts';

const UPPER = 'M0 247C18 243 26 241 35 246C50 254 60 240 66 222C70 210 72 200 76 188';

/** Down the cheeks, round the chin and back under the nose. */
const shape = ({ jaw }: Physique, drop: number): string =>
  symmetric(
    `${UPPER}C82 190 84 194 83 204` +
      d`C84 232 80 256 ${68 + 6 * jaw} ${274 + drop * 0.4}C${52 + 6 * jaw} ${296 + drop * 0.8} 30 ${306 + drop} 0 ${307 + drop}`,
  );

const shadow = (build: Physique): string =>
  symmetric(`${UPPER}C78 182 80 176 82 170${jawline(build)}`);

const STUBBLE_OPACITY = 0.24;

export function beard(
  { beard: kind }: Looks,
  build: Physique,
  { beard: tones, brow }: Palette,
): string {
  if (kind === 'none') return '';
  if (kind === 'stubble') return fill(shadow(build), brow, STUBBLE_OPACITY);
  const drop = kind === 'full' ? 24 : 3;
  const strands = both(
    stroke('M44 268q-3 12 -6 18M28 272q-2 12 -4 22M10 280q-1 10 -2 20', tones.light, 2, 0.35),
  );
  return fill(shape(build, drop), tones.base) + strands;
}

const BAR = symmetric('M0 246C9 242 20 246 28 259C20 256 10 255 0 256');

/** The part over the lip: it rides on the mouth, so it is drawn with it. */
export function moustache(
  { beard: kind }: Looks,
  { beard: tones, brow }: Palette,
  lift: number,
): string {
  if (kind === 'none') return '';
  const bar = kind === 'stubble' ? fill(BAR, brow, STUBBLE_OPACITY) : fill(BAR, tones.base);
  return moved(d`translate(0 ${lift})`, bar);
}
