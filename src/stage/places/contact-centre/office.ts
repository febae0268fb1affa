import {
  across,
  block,
  d,
  defs,
  downwards,
  fill,
  glow,
  layer,
  many,
  oval,
  paint,
  rounded,
  scatter,
  steps,
  stroke,
} from '../shared/draw.ts';

const TOWERS = [
  [-240, 300, 120],
  [-110, 240, 96],
  [0, 330, 118],
  [128, 270, 90],
  [226, 350, 130],
  [372, 300, 96],
  [480, 372, 150],
  [650, 340, 120],
  [782, 386, 110],
  [904, 290, 104],
  [1018, 350, 120],
  [1150, 250, 110],
  [1270, 330, 130],
  [1410, 280, 110],
] as const;

const pane = (x: number, y: number, i: number): string =>
  block(x, y, 8, 11, scatter(i, 13) > 0.35 ? '#e9b36a' : '#7f9cc4', 0.16 + scatter(i, 29) * 0.4);

const tower = ([x, top, wide]: readonly [number, number, number], at: number): string => {
  const across = Math.floor(wide / 20);
  const lit = steps(across * 12).filter(i => scatter(i + at * 61, 31) > 0.7);
  return (
    block(x, top, wide, 520 - top, at % 2 ? '#111a30' : '#0e1628') +
    many(lit, i =>
      pane(x + 9 + (i % across) * 20, top + 16 + Math.floor(i / across) * 23, i + at * 17),
    )
  );
};

/** Lamps far away, out of focus: rain on the glass makes them large. */
const haze = many(steps(16), i =>
  oval(
    -180 + scatter(i, 17) * 1640,
    320 + scatter(i, 41) * 180,
    9 + scatter(i, 7) * 15,
    9 + scatter(i, 7) * 15,
    scatter(i, 23) > 0.45 ? '#f2a95c' : '#86b6e0',
    0.07 + scatter(i, 37) * 0.09,
  ),
);

const streaks = many(steps(46), i =>
  stroke(
    d`M${-230 + scatter(i, 11) * 1730} ${20 + scatter(i, 43) * 420}l-5 ${16 + scatter(i, 19) * 30}`,
    '#a9c4e6',
    1.6,
    0.08 + scatter(i, 5) * 0.1,
  ),
);

/** The town at night, behind wet glass. */
export const town = layer(
  'town',
  0.1,
  defs(
    downwards('call-sky', [
      [0, '#080d1b'],
      [0.6, '#131d36'],
      [1, '#2a2b45'],
    ]),
    downwards('call-mist', [
      [0, '#2b2f4d', 0],
      [1, '#3b344b', 0.8],
    ]),
  ) +
    across(0, 540, paint('call-sky')) +
    many(TOWERS, tower) +
    across(330, 210, paint('call-mist')) +
    haze +
    streaks,
);

const frames =
  many(
    [-120, 240, 1040, 1400],
    x => block(x, 0, 16, 536, '#0b0d16') + block(x, 0, 3, 536, '#2b3147', 0.8),
  ) +
  across(0, 22, '#0b0d16') +
  across(528, 22, '#0d0f18') +
  across(526, 3, '#39405a', 0.7);

const farDesk = (x: number, lit: boolean): string =>
  (lit ? oval(x + 62, 566, 150, 74, paint('call-screen')) : '') +
  rounded(x + 30, 540, 66, 42, 4, '#0c0e16') +
  rounded(x + 34, 544, 58, 34, 2, lit ? '#7fa9b8' : '#171b28', lit ? 0.55 : 1) +
  block(x + 58, 582, 10, 16, '#0c0e16') +
  rounded(x - 30, 598, 186, 12, 4, '#2a2532') +
  block(x - 24, 610, 176, 100, '#191723');

const partition = (x: number): string =>
  rounded(x, 556, 10, 150, 4, '#2e2a3a') + block(x + 1, 560, 2, 140, '#4b4660', 0.6);

/** Desks of those who have gone home, and one or two who have not. */
export const office = layer(
  'office',
  0.3,
  defs(
    glow('call-screen', ['#9fd0d8', 0.34], ['#5f93a8', 0.12]),
    downwards('call-floor', [
      [0, '#1b1824'],
      [1, '#0e0d14'],
    ]),
  ) +
    frames +
    across(550, 350, paint('call-floor')) +
    many([-190, 40, 900, 1130, 1360], (x, i) => farDesk(x, i === 1 || i === 3)) +
    many([-10, 232, 1092, 1322], partition) +
    fill('M232 706h860v-6h-860Z', '#000000', 0.2),
);
