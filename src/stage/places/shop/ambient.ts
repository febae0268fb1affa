import { fill, oval, rounded, spots, sprite, stroke } from '../shared/draw.ts';
import { waiting } from '../shared/people.ts';
import type { Detail } from '../types.ts';

/** A box and an arrow coming back to it: understood without a word. */
const returns = sprite(
  130,
  180,
  stroke('M-40 -90V-44M40 -90V-44', '#6b5540', 3) +
    rounded(-60, -46, 120, 128, 12, '#c8663f') +
    rounded(-52, -38, 104, 112, 8, '#fbf3e2') +
    fill('M-26 20L0 10L26 20V50L0 62L-26 50Z', '#c8663f') +
    fill('M-26 20L0 10L26 20L0 31Z', '#e2926d') +
    fill('M0 31L26 20V50L0 62Z', '#a54e2c') +
    stroke('M26 -2C26 -26 -22 -28 -24 -6', '#2f5f63', 8) +
    fill('M-40 -12L-8 -12L-24 10Z', '#2f5f63'),
);

const walker = (coat: string, dark: string) =>
  sprite(
    70,
    190,
    oval(0, -70, 15, 19, '#8f7564') +
      fill('M-30 90C-34 10 -28 -34 0 -48C28 -34 34 10 30 90Z', coat) +
      fill('M-16 -74C-18 -98 18 -98 16 -74Z', dark),
  );

export const living: readonly Detail[] = [
  {
    kind: 'turn',
    name: 'returns-sign',
    over: 'wares',
    period: 8,
    degrees: 2.4,
    pivot: { x: 0, y: -90 },
    ...returns,
    spots: spots([842, 116]),
  },
  {
    kind: 'fall',
    name: 'motes',
    over: 'wares',
    period: 16,
    area: { x: 420, y: 160, width: 460, height: 520 },
    slant: -120,
    ...sprite(8, 8, oval(0, 0, 2.6, 2.6, '#fff8e0', 0.7)),
    spots: spots(
      [30, 0, 0.1],
      [90, 0, 0.6],
      [150, 0, 0.35],
      [220, 0, 0.8],
      [290, 0, 0.2],
      [350, 0, 0.5],
      [410, 0, 0.92],
      [440, 0, 0.7],
    ),
  },
  {
    kind: 'drift',
    name: 'passer-by',
    over: 'street',
    period: 19,
    by: { x: 560, y: 0 },
    ...walker('#6f7f86', '#4a4f55'),
    spots: spots([850, 540]),
  },
  {
    kind: 'drift',
    name: 'another',
    over: 'street',
    period: 27,
    by: { x: -560, y: 0 },
    ...walker('#9a7360', '#5d463c'),
    spots: spots([1400, 548]),
  },
  {
    kind: 'glow',
    name: 'clouds',
    over: 'room',
    period: 18,
    low: 0.05,
    high: 0.5,
    ...sprite(900, 560, fill('M300 -240L430 -240L60 280H-400L-250 100Z', '#fff3d0', 0.35)),
    spots: spots([640, 430]),
  },
  {
    kind: 'queue',
    name: 'queue',
    over: 'wares',
    period: 7,
    people: [
      waiting('scarf', ['#5c5049', '#83766b', '#a98870'], 968, 566, 0.84),
      waiting('cap', ['#4d5a56', '#72807a', '#a08068'], 1104, 576, 0.78),
    ],
  },
];
