import {
  across,
  block,
  d,
  defs,
  downwards,
  fill,
  framed,
  glow,
  layer,
  many,
  oval,
  paint,
  pierced,
  rounded,
  scatter,
  steps,
  stroke,
  wash,
} from '../shared/draw.ts';

const HOUSES = [
  [-240, 400, 110],
  [-140, 350, 90],
  [-50, 420, 100],
  [40, 330, 84],
  [120, 390, 110],
  [226, 360, 80],
  [300, 430, 120],
  [900, 380, 90],
  [986, 340, 80],
  [1064, 420, 120],
  [1180, 360, 90],
  [1270, 400, 130],
  [1400, 340, 130],
] as const;

const litWindow = (x: number, y: number, i: number): string =>
  block(x, y, 9, 13, scatter(i, 13) > 0.4 ? '#f0c071' : '#8fb0d8', 0.3 + scatter(i, 29) * 0.5);

const house = ([x, top, wide]: readonly [number, number, number], h: number): string =>
  block(x, top, wide, 330, h % 2 ? '#18233f' : '#1d2a4b') +
  many(
    steps(Math.floor(wide / 20) * 9).filter(i => scatter(i + h * 50, 31) > 0.62),
    i =>
      litWindow(
        x + 8 + (i % Math.floor(wide / 20)) * 20,
        top + 16 + Math.floor(i / Math.floor(wide / 20)) * 24,
        i + h * 17,
      ),
  );

/** The street outside. */
export const night = layer(
  'night',
  0.12,
  defs(
    downwards('hotel-sky', [
      [0, '#101a33'],
      [0.5, '#22315a'],
      [0.72, '#4a4568'],
      [1, '#20283f'],
    ]),
  ) +
    across(0, 900, paint('hotel-sky')) +
    many(HOUSES, house) +
    across(610, 120, '#141c30') +
    many(steps(16), i =>
      oval(
        -200 + i * 108,
        640 + scatter(i, 17) * 40,
        34,
        3,
        scatter(i, 5) > 0.5 ? '#f0b765' : '#7c9ccc',
        0.35,
      ),
    ),
);

const WINDOW = 'M20 640V330C20 226 300 226 300 330V640Z';
const DOOR = 'M930 690V190Q930 150 970 150H1210Q1250 150 1250 190V690Z';
const EDGES =
  'M-240 640V330C-240 226 -100 240 -100 330V640ZM1390 640V330C1390 240 1520 226 1520 330V640Z';

const frame = (outline: string): string => framed(outline, ['#2b1a20', 20], ['#8a5a38', 9]);

const bars = framed('M160 252V640M20 400H300M20 520H300', ['#3a2327', 7], ['#8a5a38', 3]);

const curtains =
  fill(
    'M-18 240C20 250 30 260 34 330C38 450 26 560 -6 690H-70C-40 540 -50 330 -18 240Z',
    '#6b2f36',
  ) +
  fill(
    'M338 240C300 250 290 260 286 330C282 450 294 560 326 690H390C360 540 370 330 338 240Z',
    '#5d2831',
  ) +
  stroke(
    'M-14 262C4 380 -6 560 -38 690M6 280C20 400 8 560 -22 690M334 262C316 380 326 560 358 690M314 280C300 400 312 560 342 690',
    '#3f1a24',
    4,
    0.5,
  ) +
  stroke('M-60 238H380', '#c8944c', 8) +
  oval(-60, 238, 10, 10, '#e0b469') +
  oval(380, 238, 10, 10, '#e0b469');

const panels = many(steps(9), i => {
  const x = -226 + i * 196;
  return x > 880 && x < 1200 ? '' : stroke(d`M${x} 664h170v70h-170Z`, '#2d1a20', 4, 0.5);
});

const doorway =
  fill('M908 150Q908 118 940 118H1240Q1272 118 1272 150V172H908Z', '#3a2327') +
  rounded(960, 126, 260, 30, 6, '#54323a') +
  stroke('M984 141h212', '#e8bd74', 5, 0.75) +
  stroke('M1010 172V690M1170 172V690', '#2b1a20', 8);

/** With holes where the night shows through. */
export const wall = layer(
  'wall',
  0.4,
  defs(
    downwards('hotel-wall', [
      [0, '#2a1f2f'],
      [0.45, '#52343f'],
      [0.75, '#6d4440'],
      [1, '#4a2c2c'],
    ]),
    glow('hotel-pool', ['#ffce83', 0.55], ['#ffb865', 0.2], 0.45),
  ) +
    pierced(`M-240 0H1520V900H-240Z${WINDOW}${DOOR}${EDGES}`, paint('hotel-wall')) +
    oval(640, 250, 420, 330, paint('hotel-pool'), 0.8) +
    oval(830, 520, 260, 240, paint('hotel-pool'), 0.55) +
    oval(440, 560, 240, 220, paint('hotel-pool'), 0.7) +
    across(34, 10, '#8a5a38', 0.5) +
    across(44, 5, '#1d141f', 0.5) +
    frame(WINDOW) +
    bars +
    frame(EDGES) +
    frame(DOOR) +
    doorway +
    curtains +
    pierced('M-240 640H1520V900H-240ZM930 640H1250V700H930Z', '#3d2428') +
    block(-240, 640, 1150, 7, '#9a6840', 0.8) +
    block(1270, 640, 260, 7, '#9a6840', 0.8) +
    panels,
);

const pendant = (x: number, y: number, s: number): string =>
  stroke(d`M${x} 0V${y}`, '#150f18', 4) +
  oval(x, y + 50 * s, 190 * s, 150 * s, paint('hotel-lamp'), 0.75) +
  fill(d`M${x - 34 * s} ${y}h${68 * s}l${26 * s} ${50 * s}h${-120 * s}Z`, '#e6b163') +
  fill(d`M${x + 8 * s} ${y}h${26 * s}l${26 * s} ${50 * s}h${-44 * s}Z`, '#c68d45', 0.7) +
  oval(x, y + 50 * s, 60 * s, 8 * s, '#fff0c4');

const armchair =
  oval(420, 694, 120, 12, '#000000', 0.3) +
  fill('M330 690V560C330 500 372 482 420 482C470 482 508 500 508 560V690Z', '#7d3d37') +
  fill('M352 690V566C352 520 380 506 420 506C460 506 486 520 486 566V690Z', '#95503f') +
  fill(
    'M314 690V600C314 572 356 572 356 604V690ZM484 690V604C484 572 526 572 526 600V690Z',
    '#6a312f',
  ) +
  stroke('M420 520V640M386 530V640M454 530V640', '#6a312f', 3, 0.5);

const standard =
  stroke('M270 690V420', '#c99a52', 6) +
  oval(270, 692, 40, 7, '#8b6233') +
  oval(270, 392, 170, 150, paint('hotel-lamp'), 0.8) +
  fill('M232 350H308L330 424H210Z', '#efc47c') +
  fill('M284 350H308L330 424H296Z', '#cf9850', 0.7) +
  oval(270, 424, 60, 7, '#fff0c4');

const palm =
  many(
    [
      [-70, -150],
      [-104, -86],
      [-40, -190],
      [0, -206],
      [46, -184],
      [80, -146],
      [108, -80],
    ] as const,
    ([x, y], i) =>
      fill(
        d`M868 600Q${868 + x * 0.3} ${600 + y * 1.05} ${868 + x} ${600 + y}Q${868 + x * 0.7} ${600 + y * 0.5} 868 606Z`,
        i % 2 ? '#3f5a45' : '#2e4638',
      ),
  ) +
  fill('M838 596h62l-8 96h-46Z', '#a8643d') +
  fill('M872 596h28l-8 96h-20Z', '#85482d');

/** Furniture and lamps between the wall and the customer. */
export const lobby = layer(
  'lobby',
  0.7,
  defs(glow('hotel-lamp', ['#ffe0a0', 0.75], ['#ffc672', 0.22])) +
    armchair +
    standard +
    palm +
    pendant(800, 96, 0.8) +
    pendant(470, 60, 0.7) +
    pendant(1120, 40, 0.6),
);

export const light = {
  tense: wash('hotel', 'tense', [
    [0, '#5a1420', 0],
    [0.35, '#3a0e1e', 0.2],
    [1, '#12060f', 0.75],
  ]),
  easy: wash('hotel', 'easy', [
    [0, '#ffd796', 0.3],
    [0.5, '#ffbd70', 0.1],
    [1, '#ffbd70', 0],
  ]),
};
