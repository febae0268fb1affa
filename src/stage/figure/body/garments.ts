import type { Looks } from '../../../engine/model/appearance.ts';
import type { Physique } from './physique.ts';
import type { Palette, Tones } from '../palette.ts';
import { both, d, fill, moved, oval, stroke, symmetric } from '../svg.ts';

const TRUNK = symmetric(
  'M0 366C20 366 36 362 44 344C72 352 104 353 128 370C150 384 150 420 142 452C130 500 116 560 112 620C112 680 116 740 122 780C90 780 40 780 0 780',
);
const FLANK = 'M150 420C130 470 104 540 98 640C96 700 100 740 104 780H126C112 690 118 560 142 452Z';
const PULLS = 'M96 470Q70 520 74 600';

/** A seam, a fold, an edge of cloth. */
export const seam = (path: string, tones: Tones, strength = 0.45): string =>
  stroke(path, tones.deep, 2.4, strength);

export const trunk = ({ shoulders }: Physique, { cloth }: Palette): string =>
  moved(
    d`scale(${shoulders} 1)`,
    fill(TRUNK, cloth.base) +
      both(fill(FLANK, cloth.shade, 0.75) + seam(PULLS, cloth, 0.24)) +
      fill('M-128 372C-104 354 -72 353 -46 346C-60 372 -100 382 -128 372Z', cloth.light, 0.5),
  );

const BACK = 'M-52 352C-50 326 -30 318 0 318C30 318 50 326 52 352L40 372H-40Z';
const HOOD = symmetric('M0 280C52 280 84 300 92 366C64 384 28 392 0 392');

export const FORMAL: readonly Looks['garment'][] = ['blazer', 'coat'];

/** What stands up behind the neck. */
export function collarBack({ garment }: Looks, { cloth, linen }: Palette): string {
  if (garment === 'hoodie') return fill(HOOD, cloth.shade) + fill(BACK, cloth.deep);
  return fill(BACK, (FORMAL.includes(garment) ? linen : cloth).deep);
}

const FLAP = 'M40 326C52 336 56 346 62 361L33 402L3 378C18 370 36 352 40 326Z';

const flaps = (tones: Tones): string =>
  both(
    moved('translate(0 6)', fill(FLAP, tones.deep, 0.4)) +
      fill(FLAP, tones.base) +
      stroke('M62 361L33 402L3 378', tones.shade, 2),
  );

const buttons = (x: number, ys: readonly number[], tones: string): string =>
  ys.map(y => oval(x, y, 4.6, 4.6, tones)).join('');

const lapels = (path: string, { cloth }: Palette): string =>
  both(
    moved('translate(3 7)', fill(path, cloth.deep, 0.5)) +
      fill(path, cloth.light) +
      fill(path, cloth.base, 0.66),
  );

const blazer = (palette: Palette): string =>
  fill('M0 376L40 330L56 380L0 530L-56 380L-40 330Z', palette.linen.base) +
  fill('M0 392L40 370L56 380L0 530Z', palette.linen.shade, 0.35) +
  flaps(palette.linen) +
  lapels(
    'M46 334C58 344 74 358 80 376L84 420L66 428L74 444L0 552L-2 512C16 470 38 410 46 334Z',
    palette,
  ) +
  seam('M0 552C3 620 2 700 4 780M58 500L104 492', palette.cloth, 0.8) +
  buttons(0, [580, 660], palette.cloth.deep) +
  fill('M66 497L72 478L80 488L88 474L94 493Z', palette.linen.base);

const coat = (palette: Palette): string =>
  fill('M-58 350L58 350L10 580L-10 580Z', palette.linen.deep) +
  lapels(
    'M48 328C62 342 80 352 84 374L90 438L70 446L78 464L8 592L-4 556C20 494 42 410 48 328Z',
    palette,
  ) +
  seam('M8 592C22 660 20 720 20 780', palette.cloth, 0.8) +
  buttons(52, [620, 690], palette.cloth.deep) +
  buttons(-30, [620, 690], palette.cloth.deep);

const scarf = (linen: Tones): string =>
  fill(
    'M-18 388C-22 430 -32 470 -36 516L8 522C10 470 12 430 14 390ZM-56 336C-40 352 -16 360 8 358C34 356 50 346 56 330C70 344 70 368 56 380C30 398 -30 400 -56 382C-70 370 -70 350 -56 336Z',
    linen.base,
  ) + seam('M-58 352C-30 372 30 374 60 350M-50 372C-24 386 26 386 52 370M-4 400L-14 514', linen);

const shirt = ({ cloth }: Palette): string =>
  seam('M-9 434V780M9 434V780M44 470H98V524L71 536L44 524ZM44 482H98', cloth) +
  flaps({ ...cloth, base: cloth.light }) +
  buttons(0, [470, 540, 610, 680], cloth.light);

const COLLAR = symmetric('M0 367C18 367 41 358 46 340C58 344 62 352 60 358C53 383 26 395 0 395');

const sweater = ({ cloth }: Palette): string =>
  fill('M-54 372H54L0 460Z', cloth.base) +
  fill(COLLAR, cloth.shade) +
  seam('M-60 360C-44 408 44 408 60 360', cloth) +
  both(
    seam('M7 370L8 393M20 367L23 388M33 360L38 379M44 349L51 365', cloth) +
      seam(
        'M52 440V780M36 440V780M44 456l6 12-6 12-6-12ZM44 506l6 12-6 12-6-12ZM44 556l6 12-6 12-6-12ZM0 456l9 16-9 16M0 526l9 16-9 16',
        cloth,
        0.3,
      ),
  );

const hoodie = ({ cloth, linen }: Palette): string =>
  fill('M-36 384L36 384L0 420Z', linen.base) +
  both(
    fill(
      'M84 346C92 372 60 420 6 440L0 414C30 402 52 372 50 334C64 332 80 336 84 346Z',
      cloth.light,
    ) +
      fill('M84 346C92 372 60 420 6 440L2 428C40 414 70 384 74 340Z', cloth.shade) +
      stroke('M20 428C22 466 18 490 22 512', linen.base, 4.6) +
      stroke('M22 510v14', linen.shade, 6.5),
  ) +
  seam('M0 440V780M-84 780C-80 700 -60 668 -46 652H46C60 668 80 700 84 780', cloth);

const blouse = ({ cloth }: Palette): string =>
  fill(
    'M-4 440C-24 476 -34 512 -36 556L-12 548C-8 512 0 474 6 442ZM4 440C20 470 30 500 36 530L14 536C12 504 4 474 -4 444Z',
    cloth.light,
  ) +
  both(
    fill(
      'M46 334C60 346 58 372 8 430L0 412C26 386 40 362 40 330ZM8 428C40 404 76 408 78 432C78 456 38 458 6 440Z',
      cloth.light,
    ) +
      fill('M6 440C40 452 66 446 76 440C68 458 34 458 6 440Z', cloth.shade, 0.8) +
      seam('M12 428Q40 420 60 430M70 470Q50 540 56 640M6 448Q18 480 25 530', cloth, 0.35),
  ) +
  fill('M-12 424Q0 418 12 424L11 444Q0 450 -11 444Z', cloth.base);

const FRONTS: Record<Looks['garment'], (palette: Palette) => string> = {
  blazer,
  hoodie,
  shirt,
  sweater,
  coat,
  blouse,
};

/** A headscarf lies where the coat's own scarf would. */
export const garmentFront = ({ garment, hair }: Looks, palette: Palette): string =>
  FRONTS[garment](palette) + (garment === 'coat' && hair !== 'hijab' ? scarf(palette.linen) : '');
