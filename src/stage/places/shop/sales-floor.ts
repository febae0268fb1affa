import {
  across,
  block,
  d,
  defs,
  downwards,
  fill,
  framed,
  layer,
  many,
  oval,
  paint,
  pierced,
  rounded,
  scatter,
  sideways,
  steps,
  stroke,
  wash,
} from '../shared/draw.ts';

const awning = many(steps(10), i =>
  fill(d`M${866 + i * 46} 172h46v44q-23 24 -46 0Z`, i % 2 ? '#f4ead6' : '#c8663f'),
);

const houses =
  block(860, 300, 190, 320, '#c9a98a') +
  block(1050, 260, 160, 360, '#b8c0b4') +
  block(1210, 310, 240, 310, '#d8c3a0') +
  many(steps(18), i =>
    rounded(880 + (i % 9) * 62, 330 + Math.floor(i / 9) * 84, 30, 48, 3, '#7f97a3', 0.75),
  ) +
  block(860, 520, 600, 100, '#8d7a66') +
  rounded(900, 536, 110, 76, 4, '#e9d9b5', 0.8) +
  rounded(1070, 536, 130, 76, 4, '#b7cbd0', 0.9);

const tree =
  stroke('M1236 610V430', '#6d5340', 12) +
  many(
    [
      [1236, 380, 74],
      [1186, 416, 50],
      [1288, 412, 54],
      [1236, 330, 52],
    ] as const,
    ([x, y, r], i) => oval(x, y, r, r * 0.86, i % 2 ? '#8aa06c' : '#788f5e'),
  );

/** What daylight lies on, outside. */
export const street = layer(
  'street',
  0.12,
  defs(
    downwards('shop-sky', [
      [0, '#cfe2ea'],
      [0.6, '#eef1e6'],
      [1, '#f2e4c8'],
    ]),
  ) +
    across(0, 900, paint('shop-sky')) +
    houses +
    tree +
    block(840, 610, 700, 120, '#c9bda8') +
    block(840, 640, 700, 6, '#a99c86'),
);

const GLASS = 'M880 600V196H1290V600Z';
const DOORWAY = 'M1350 760V196H1520V760Z';

const sill = block(862, 600, 446, 22, '#f6ecd9') + block(862, 616, 446, 8, '#a58e70', 0.7);

const frames =
  framed(GLASS, ['#5d6b5c', 16], ['#8c9c86', 6]) +
  stroke('M1085 196V600M880 300H1290', '#7a8a76', 7) +
  stroke(DOORWAY, '#5d6b5c', 16);

const boards = many(steps(14), i => stroke(d`M${-220 + i * 130} 640V760`, '#64745f', 3, 0.6));

export const room = layer(
  'room',
  0.38,
  defs(
    downwards('shop-wall', [
      [0, '#e9dcc4'],
      [0.7, '#f0e4cd'],
      [1, '#d9c8a9'],
    ]),
    sideways('shop-day', [
      [0, '#fff6df', 0],
      [1, '#fff3d2', 0.75],
    ]),
    downwards('shop-panel', [
      [0, '#8d9d86'],
      [1, '#6f806c'],
    ]),
  ) +
    pierced(`M-240 0H1520V900H-240Z${GLASS}${DOORWAY}`, paint('shop-wall')) +
    block(200, 0, 660, 640, paint('shop-day'), 0.8) +
    across(0, 26, '#cdbb9b') +
    across(26, 6, '#b29d7b', 0.6) +
    pierced('M-240 630H1520V900H-240ZM1350 630H1520V760H1350Z', paint('shop-panel')) +
    block(-240, 624, 1600, 10, '#a6b49c') +
    boards +
    frames +
    sill +
    fill('M880 634L1290 634L940 900H360Z', '#fff4d4', 0.22) +
    fill('M862 172H1330V176H862Z', '#8f4427') +
    awning,
);

const GOODS = [
  '#c8663f',
  '#2f6f73',
  '#d9a650',
  '#6b4a5e',
  '#4b6584',
  '#8fa07a',
  '#e4d4b4',
] as const;
const good = (i: number): string => GOODS[i % GOODS.length] ?? GOODS[0];

const carton = (x: number, y: number, i: number): string => {
  const [w, h] = [34 + scatter(i, 7) * 22, 40 + scatter(i, 19) * 34];
  return (
    rounded(x, y - h, w, h, 3, good(i)) +
    block(x + w * 0.62, y - h, w * 0.38 - 2, h, '#2a1a20', 0.14) +
    rounded(x + 6, y - h * 0.7, w * 0.5, h * 0.28, 2, '#fbf4e4', 0.75)
  );
};

const jar = (x: number, y: number, i: number): string =>
  fill(d`M${x + 8} ${y - 52}h18v10q12 4 12 16v26h-42v-26q0 -12 12 -16Z`, good(i + 2)) +
  rounded(x + 6, y - 60, 22, 10, 3, '#3d3231') +
  rounded(x + 2, y - 24, 28, 14, 2, '#fbf4e4', 0.7) +
  block(x + 26, y - 34, 8, 34, '#2a1a20', 0.14);

const headphones = (x: number, y: number): string =>
  stroke(
    d`M${x + 4} ${y - 22}C${x} ${y - 70} ${x + 52} ${y - 70} ${x + 48} ${y - 22}`,
    '#3a4048',
    6,
  ) +
  rounded(x - 4, y - 30, 16, 30, 7, '#2f6f73') +
  rounded(x + 40, y - 30, 16, 30, 7, '#265a5d');

function shelf(x: number, y: number, wide: number, seed: number): string {
  const things = many(steps(Math.floor(wide / 62)), i => {
    const [at, kind] = [x + 12 + i * 62, scatter(i + seed, 23)];
    return kind > 0.82
      ? headphones(at, y)
      : kind > 0.5
        ? jar(at, y, i + seed)
        : carton(at, y, i + seed);
  });
  return (
    block(x, y + 10, wide, 12, '#2a1a20', 0.12) +
    things +
    block(x - 6, y, wide + 12, 11, '#9a6f48') +
    block(x - 6, y, wide + 12, 4, '#c0925f')
  );
}

const shelving =
  block(-130, 246, 500, 460, '#c9b28c', 0.55) +
  block(-142, 236, 14, 480, '#7d5636') +
  block(370, 236, 14, 480, '#7d5636') +
  block(-142, 230, 526, 14, '#a97a4f') +
  many([350, 462, 574], (y, i) => shelf(-122, y, 486, i * 9 + 2)) +
  shelf(-122, 690, 486, 40);

const lampShade = (x: number): string =>
  stroke(d`M${x} 0V58`, '#4f4238', 4) +
  fill(d`M${x - 16} 56h32q40 12 46 48h-124q6 -36 46 -48Z`, '#5f7a6b') +
  fill(d`M${x + 4} 56h12q40 12 46 48h-34q-6 -30 -24 -48Z`, '#48604f', 0.6) +
  oval(x, 104, 62, 7, '#fff4d0');

const plant =
  many(
    [
      [-40, -70],
      [-18, -104],
      [10, -110],
      [36, -76],
      [-58, -36],
      [54, -40],
    ] as const,
    ([x, y], i) =>
      fill(
        d`M1190 566Q${1190 + x * 0.2} ${566 + y} ${1190 + x} ${566 + y}Q${1190 + x * 0.8} ${566 + y * 0.4} 1190 570Z`,
        i % 2 ? '#6f8c58' : '#587746',
      ),
  ) +
  fill('M1160 560h60l-8 42h-44Z', '#c8663f') +
  fill('M1196 560h24l-8 42h-14Z', '#a34f2e');

/** Shelves, and what hangs from the ceiling. */
export const wares = layer('wares', 0.68, shelving + plant + lampShade(470) + lampShade(1010));

export const light = {
  tense: wash('shop', 'tense', [
    [0, '#53455c', 0.04],
    [0.4, '#4a4660', 0.24],
    [1, '#2b2a45', 0.62],
  ]),
  easy: wash('shop', 'easy', [
    [0, '#fff3c8', 0.45],
    [0.5, '#ffe3a2', 0.18],
    [1, '#ffe3a2', 0],
  ]),
};
