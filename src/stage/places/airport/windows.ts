import {
  across,
  block,
  d,
  defs,
  downwards,
  fill,
  layer,
  many,
  oval,
  paint,
  pool,
  rounded,
  scatter,
  steps,
  stroke,
} from '../shared/draw.ts';

const sky =
  across(0, 900, paint('airport-sky')) + oval(980, 560, 700, 130, paint('airport-horizon'));

const tower =
  fill('M318 560L330 366H352L364 560Z', '#1d2a3d') +
  fill('M306 366L314 332H368L376 366Z', '#2b3c55') +
  block(312, 340, 58, 12, '#e8c98c', 0.75) +
  stroke('M341 332V300', '#2b3c55', 4);

const terminalRoof =
  fill('M-240 520C-60 486 120 500 240 534V600H-240Z', '#1a2535') +
  many(steps(14), i => block(-226 + i * 33, 546, 20, 9, i % 3 ? '#d8b67a' : '#8fb2cf', 0.5));

const cabin = many(steps(19), i =>
  rounded(898 + i * 19, 506, 8, 12, 3, i % 7 === 3 ? '#6f87a3' : '#ffe0a0', 0.85),
);

/** Parked at its gate, nose to the left. */
const aircraft =
  fill(
    'M826 548C826 520 862 490 920 488H1290C1330 488 1400 512 1430 526L1424 540C1360 556 1290 562 1220 562H900C856 562 826 562 826 548Z',
    '#c3cfdb',
  ) +
  fill(
    'M826 548C826 562 856 562 900 562H1220C1290 562 1360 556 1424 540L1420 536C1330 544 1000 548 826 544Z',
    '#8496ab',
  ) +
  fill('M1290 490L1372 378H1424L1404 500C1370 500 1320 500 1290 490Z', '#2f6f86') +
  fill('M1346 414L1372 378H1424L1420 402Z', '#e7a95c') +
  fill('M846 520C858 504 872 496 886 494L884 514H850Z', '#26364c') +
  cabin +
  fill('M1030 540H1150L1250 612H1206Z', '#9fb0c2') +
  rounded(1064, 566, 76, 30, 14, '#62758c') +
  rounded(1060, 568, 18, 26, 9, '#2f3d51') +
  stroke('M908 562V604M1180 562V604', '#59697e', 7) +
  oval(908, 608, 9, 9, '#151d29') +
  oval(1172, 608, 10, 10, '#151d29') +
  oval(1192, 608, 10, 10, '#151d29');

const ground =
  across(596, 160, '#182230') +
  stroke('M-240 668L1520 640', '#d7b15f', 4, 0.4) +
  many(steps(30), i =>
    oval(-230 + i * 60, 622 + scatter(i, 11) * 8, 3.4, 2.2, i % 4 ? '#6db7e8' : '#f0c67a', 0.85),
  ) +
  many(steps(10), i => oval(-180 + i * 180, 676, 60, 4, i % 2 ? '#6db7e8' : '#f0c67a', 0.1));

export const apron = layer(
  'apron',
  0.1,
  defs(
    downwards('airport-sky', [
      [0, '#0c1524'],
      [0.4, '#1c2d47'],
      [0.64, '#48607b'],
      [1, '#1b2735'],
    ]),
    pool('airport-horizon', [
      [0, '#e7b67f', 0.4],
      [1, '#e7b67f', 0],
    ]),
  ) +
    sky +
    tower +
    terminalRoof +
    ground +
    aircraft,
);

const mullions = [-160, 30, 220, 410, 600, 790, 980, 1170, 1360];

/** Floor-to-ceiling glass; what is pale here is the hall's own light lying on it. */
export const glazing = layer(
  'glazing',
  0.35,
  defs(
    downwards('airport-ceiling', [
      [0, '#26323f'],
      [1, '#3c4b5a'],
    ]),
    downwards('airport-floor', [
      [0, '#35434f'],
      [1, '#1e2832'],
    ]),
    downwards('airport-glass', [
      [0, '#9fc0da', 0.16],
      [0.5, '#9fc0da', 0.03],
      [1, '#9fc0da', 0.12],
    ]),
  ) +
    across(0, 640, paint('airport-glass')) +
    fill('M90 100L200 100L60 640H-60ZM690 100L730 100L590 640H540Z', '#ffffff', 0.035) +
    many(mullions, x => block(x, 0, 12, 650, '#2a3642') + block(x, 0, 4, 650, '#5d7082', 0.7)) +
    across(330, 6, '#2a3642', 0.9) +
    across(0, 62, paint('airport-ceiling')) +
    many(steps(8), i => rounded(-200 + i * 230, 22, 150, 8, 4, '#dff0fa', 0.75)) +
    many(steps(8), i => fill(d`M${-200 + i * 230} 34h150l30 120h-210Z`, '#dff0fa', 0.035)) +
    across(636, 264, paint('airport-floor')) +
    across(632, 8, '#55677a'),
);
