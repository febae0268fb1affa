import { block, defs, fill, glow, oval, paint, spots, sprite, stroke } from '../shared/draw.ts';
import { waiting } from '../shared/people.ts';
import type { Detail } from '../types.ts';

const halo = defs(glow('hotel-halo', ['#ffe3a6', 0.9], ['#ffc977', 0.3], 0.4));

export const living: readonly Detail[] = [
  {
    kind: 'fall',
    name: 'rain',
    over: 'night',
    period: 1.3,
    area: { x: 0, y: 220, width: 320, height: 420 },
    slant: -40,
    ...sprite(10, 40, stroke('M3 -18L-3 18', '#b9cdf0', 1.8, 0.55)),
    spots: spots(
      [12, 0],
      [48, 40, 0.3],
      [86, 10, 0.7],
      [120, 80, 0.5],
      [160, 20, 0.15],
      [198, 60, 0.85],
      [232, 30, 0.45],
      [270, 10, 0.62],
      [300, 50, 0.22],
    ),
  },
  {
    kind: 'drift',
    name: 'headlights',
    over: 'night',
    period: 9,
    by: { x: 420, y: 0 },
    ...sprite(
      90,
      40,
      oval(-16, 0, 26, 9, '#ffe6ae', 0.5) +
        oval(-16, 0, 8, 5, '#fff7dd') +
        oval(14, 0, 7, 4, '#fff7dd', 0.9),
    ),
    spots: spots([900, 618], [-60, 624, 0.55]),
  },
  {
    kind: 'revolve',
    name: 'revolving-door',
    over: 'wall',
    period: 14,
    radius: 78,
    ...sprite(
      80,
      500,
      block(-38, -250, 76, 500, '#a9c3e4', 0.14) +
        stroke('M-38 -250H38V250H-38ZM0 -250V250', '#8a5a38', 6) +
        fill('M-30 -240L10 -240L-30 120Z', '#ffffff', 0.1),
    ),
    spots: spots([1090, 432], [1090, 432, 0.25], [1090, 432, 0.5], [1090, 432, 0.75]),
  },
  {
    kind: 'glow',
    name: 'lamps',
    over: 'lobby',
    period: 6,
    low: 0.35,
    high: 0.65,
    ...sprite(300, 260, halo + oval(0, 0, 150, 130, paint('hotel-halo'))),
    spots: spots([270, 410], [800, 136, 0.4], [470, 95, 0.7]),
  },
  {
    kind: 'queue',
    name: 'queue',
    over: 'lobby',
    period: 7,
    people: [
      waiting('coat', ['#2b1c27', '#4b3038', '#8a5a4a'], 960, 560, 0.86),
      waiting('bag', ['#241a2a', '#3d2b3c', '#7a5048'], 1092, 566, 0.8),
    ],
  },
];
