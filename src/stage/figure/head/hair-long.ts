import { flow, type Style } from './hair-short.ts';
import type { Tones } from '../palette.ts';
import { both, d, fill, moved, oval, stroke, symmetric } from '../svg.ts';

/** Parted at the viewer's right of the middle, swept to both sides. */
const parted = (t: Tones): string =>
  fill(
    'M-82 178C-102 100 -70 54 4 54C74 54 102 102 84 178C80 152 70 126 40 104C34 99 28 95 24 90C8 112 -44 124 -64 142C-76 152 -78 164 -82 178Z',
    t.base,
  ) +
  flow(
    t,
    'M20 84C-6 100 -48 104 -76 136M12 72C-16 82 -52 90 -78 120',
    'M26 90C52 104 72 124 82 150M24 90C8 112 -44 124 -64 142M20 60C22 70 22 80 24 90',
  );

const CROWN = 'M0 66C66 66 94 98 90 132';

interface Fall {
  /** From the crown down one side to the middle. */
  readonly back: string;
  /** One side, drawn on the viewer's right; the part leaves a narrower lock on the other. */
  readonly lock: string;
  readonly light: string;
  readonly deep: string;
}

const falling = ({ back, lock, light, deep }: Fall): Style => ({
  back: t => fill(symmetric(CROWN + back), t.shade),
  front: t => parted(t) + both(fill(lock, t.base) + flow(t, light, deep)),
});

const bob = falling({
  back: 'C100 190 108 240 102 300C88 314 44 314 0 314',
  lock: 'M62 124C78 140 83 170 84 206C86 244 78 276 66 300C84 316 102 310 108 296C114 244 104 196 95 134C92 106 68 104 62 124Z',
  light: 'M90 150C98 200 102 246 94 294',
  deep: 'M82 180C88 224 86 262 78 296',
});

const long = falling({
  back: 'C100 230 120 320 108 410C92 428 46 432 0 432',
  lock: 'M62 124C80 144 84 188 85 222C88 282 74 330 72 384C72 420 62 444 48 462C88 462 112 438 118 400C126 330 106 236 95 134C92 106 68 104 62 124Z',
  light: 'M90 156C96 240 112 310 104 400M84 240C88 300 82 360 76 420',
  deep: 'M84 196C92 280 94 350 84 430',
});

const waves = falling({
  back: 'C118 170 108 220 122 262C134 310 116 340 118 376C102 394 50 394 0 394',
  lock: 'M62 124C80 146 78 182 86 206C98 236 80 264 88 294C94 326 80 352 70 386C98 402 124 392 128 370C118 342 142 316 128 264C108 220 122 176 95 132C92 106 68 104 62 124Z',
  light: 'M98 172C114 214 94 240 112 286C122 320 106 344 108 374',
  deep: 'M86 206C98 236 80 264 90 294C98 326 90 352 84 386',
});

/** Drawn back from the forehead. */
const swept = (t: Tones): string =>
  fill(symmetric('M0 60C72 60 98 104 84 186C82 164 78 150 70 140C54 118 30 112 0 112'), t.base) +
  flow(
    t,
    'M-72 130C-64 96 -40 76 -10 70M-44 114C-36 92 -20 80 -4 74M40 114C34 92 22 80 8 74',
    'M-80 156C-78 130 -66 110 -52 98M80 156C78 130 66 110 52 98M-14 112C-12 96 -8 86 -2 78M18 112C16 96 12 86 6 78',
  );

const bun: Style = {
  back: t =>
    oval(4, 44, 42, 35, t.base) +
    oval(8, 48, 38, 30, t.shade, 0.5) +
    stroke(
      'M-24 58C-34 34 -8 16 18 22M-12 64C-16 42 6 30 32 38M10 70C14 56 26 50 42 52',
      t.light,
      4.6,
      0.36,
    ),
  front: t => swept(t) + fill('M-30 68C-14 56 20 56 36 68C20 78 -14 78 -30 68Z', t.deep, 0.5),
};

const ponytail: Style = {
  back: t =>
    fill(
      'M30 64C92 40 132 92 126 168C122 236 148 270 128 344C122 366 106 376 96 380C104 330 82 250 84 180C86 130 70 96 30 92Z',
      t.shade,
    ) + stroke('M72 76C112 90 110 150 108 200C108 250 126 290 112 352', t.light, 5, 0.34),
  front: swept,
};

const LINK = 'M-19 -12C-23 8 -6 20 2 24C19 12 22 -4 19 -14C6 -22 -8 -22 -19 -12Z';

const link = (i: number, t: Tones): string =>
  moved(
    d`translate(${100 - i * 1.5} ${252 + i * 26}) scale(${1 - i * 0.06} 1)`,
    fill(LINK, t.base) + flow(t, 'M-8 -12Q-2 0 2 8', 'M-16 -8Q-4 12 3 20M15 -10Q8 4 2 18'),
  );

const plait = (t: Tones): string =>
  [0, 1, 2, 3, 4, 5].map(i => link(i, t)).join('') +
  fill('M82 404C80 428 86 446 92 456C100 444 106 424 102 404Z', t.base) +
  stroke('M83 406H101', t.deep, 6);

const braids: Style = {
  back: t => fill(symmetric(`${CROWN}C104 170 112 210 108 256C96 270 48 270 0 270`), t.shade),
  front: t =>
    fill(symmetric('M0 56C66 56 102 98 84 184C82 156 66 120 4 98C3 97 1 97 0 97'), t.base) +
    both(
      fill(
        'M68 128C82 150 86 190 84 226C82 250 90 262 104 262C118 258 116 220 104 186C98 160 98 140 92 124C86 108 64 108 68 128Z',
        t.base,
      ) +
        stroke('M14 92C44 98 76 120 88 156M8 76C40 80 72 96 88 128', t.light, 4.4, 0.32) +
        plait(t),
    ) +
    stroke('M0 98V58', t.deep, 2.6, 0.6),
};

export const LONG_HAIR = { bob, long, waves, bun, ponytail, braids } as const;
