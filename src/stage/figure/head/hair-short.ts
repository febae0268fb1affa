import type { Tones } from '../palette.ts';
import { d, fill, moved, oval, stroke, symmetric } from '../svg.ts';

export interface Style {
  /** Behind head and shoulders. */
  readonly back?: (tones: Tones) => string;
  /** Over the forehead, and whatever falls in front of the shoulders. */
  readonly front: (tones: Tones) => string;
  /** Cloth lying on the shoulders: it stays with the body. */
  readonly drape?: (tones: Tones) => string;
}

/** Where the light runs along the hair, and where strands part. */
export const flow = (t: Tones, light: string, deep: string): string =>
  stroke(light, t.light, 4.8, 0.36) + stroke(deep, t.deep, 2.6, 0.45);

const short: Style = {
  front: t =>
    fill(
      'M-86 192C-100 112 -84 60 -16 54C8 44 66 50 82 96C92 122 90 160 86 192C80 186 80 164 74 146C62 136 44 132 18 132C-14 132 -36 122 -48 106C-54 126 -72 134 -77 156C-80 168 -80 186 -86 192Z',
      t.base,
    ) +
    fill(
      'M-48 106C-36 122 -14 132 18 132C44 132 62 136 74 146C70 124 52 116 24 116C-8 116 -34 112 -48 106Z',
      t.shade,
    ) +
    flow(
      t,
      'M-66 100C-54 76 -26 66 8 68M-44 92C-20 76 24 74 52 92M-76 130C-76 116 -72 106 -66 98',
      'M-48 106C-20 92 40 88 76 124M-80 170C-82 150 -78 136 -70 124M80 168C80 150 76 138 68 128',
    ),
};

const CLIPPED = symmetric(
  'M0 77C74 77 94 116 84 190C80 176 79 160 76 150C70 130 62 120 48 118C34 115 14 114 0 114',
);

const buzz: Style = {
  front: t =>
    fill(CLIPPED, t.base) +
    fill(
      symmetric(
        'M0 114C14 114 34 115 48 118C62 120 70 130 76 150C66 136 58 130 44 128C30 125 14 124 0 124',
      ),
      t.base,
      0.4,
    ) +
    stroke('M-58 98Q-30 84 4 84', t.light, 6, 0.3),
};

const bald: Style = { front: () => stroke('M-48 106Q-28 92 -2 91', '#fff', 9, 0.26) };

/** Copies fanned about the middle of the head, every other one a little further out. */
const fan = (count: number, step: number, out: number, copy: string): string =>
  Array.from({ length: count }, (_, i) =>
    moved(
      d`translate(0 150) rotate(${(i - (count - 1) / 2) * step}) translate(0 ${-out - (i % 2) * 7})`,
      copy,
    ),
  ).join('');

const curl = (t: Tones): string =>
  oval(0, 0, 27, 25, t.base) + stroke('M-13 3a13 13 0 0 1 24 -6', t.light, 3, 0.36);

const curly: Style = {
  back: t => fan(9, 26, 70, oval(0, 0, 28, 28, t.shade)),
  front: t =>
    fill(symmetric('M0 60C50 60 96 90 84 170C76 142 68 130 52 123C36 117 16 117 0 117'), t.base) +
    fan(9, 23, 84, curl(t)) +
    fan(6, 20, 48, curl(t)),
};

const AFRO_EDGE =
  'M0 22C16 18 30 20 38 30C64 20 92 38 98 62C120 68 136 92 128 118C142 134 138 160 122 172C124 190 112 206 92 206';

const afro: Style = {
  back: t => fill(symmetric(`${AFRO_EDGE}C60 206 30 206 0 206`), t.shade),
  front: t =>
    fill(
      symmetric(`${AFRO_EDGE}C86 190 82 170 76 152C66 134 50 126 28 122C18 120 9 119 0 119`),
      t.base,
    ) +
    flow(
      t,
      'M-104 130q-4 -30 20 -46M-78 78q20 -26 50 -30M-20 56q26 -12 50 -2M50 62q24 6 34 28M96 112q8 22 0 44M-60 104q14 -20 36 -24M0 92q24 -4 40 8M62 100q16 12 20 30',
      'M-70 146q20 -22 44 -24M-10 120q30 -6 52 8M52 134q16 6 24 20',
    ),
};

/** One springy lock, standing away from the head. */
const coil = (t: Tones): string =>
  fill('M0 26C-20 24 -18 -16 0 -18C16 -16 20 24 0 26Z', t.base) +
  stroke('M-10 -4q10 8 20 0M-11 6q11 8 22 0M-10 16q10 7 20 0', t.light, 2.4, 0.32);

const coils: Style = {
  back: t => fan(16, 16, 90, coil(t)),
  front: t =>
    fill(symmetric('M0 56C52 56 100 90 84 182C80 150 68 130 46 120C33 115 14 114 0 114'), t.base) +
    fan(12, 16, 82, coil(t)) +
    fan(8, 18, 54, coil(t)),
};

export const SHORT_HAIR = { short, buzz, bald, curly, afro, coils } as const;
