import { defs, glow, oval, paint, spots, sprite, stroke } from '../shared/draw.ts';
import { waiting } from '../shared/people.ts';
import type { Board, Detail } from '../types.ts';
import { BOARD, CLOCK } from './positions.ts';

const halo = (id: string, colour: string): string =>
  defs(glow(id, [colour, 1], [colour, 0.4], 0.3)) + oval(0, 0, 20, 20, paint(id));

const flight = (number: string, to: string, time: string, ...states: readonly string[]) =>
  states.map(state => [number, to, time, state]);

const board: Board = {
  kind: 'board',
  name: 'departures',
  over: 'hall',
  period: 11,
  box: BOARD,
  size: 18,
  colour: '#ffd58a',
  columns: [8, 100, 236, 312],
  rows: [
    flight('NV 214', 'Porto', '21:55', 'Departed', 'Departed'),
    flight('KL 082', 'Lisbon', '22:20', 'Closed', 'Departed'),
    flight('NV 318', 'Toronto', '22:35', 'Boarding', 'Last call', 'Closed'),
    flight('HB 471', 'Tallinn', '22:50', 'Delayed', 'Gate 14'),
    flight('NV 109', 'Malmo', '23:05', 'Gate 9', 'Boarding'),
    flight('TQ 660', 'Accra', '23:30', 'On time', 'Gate 21'),
  ],
};

const hand = (length: number, wide: number, colour: string) =>
  sprite(90, 90, stroke(`M0 8V-${length}`, colour, wide));

const CENTRE = { x: 0, y: 0 };

export const living: readonly Detail[] = [
  board,
  {
    kind: 'turn',
    name: 'hours',
    over: 'hall',
    period: 43200,
    degrees: 360,
    pivot: CENTRE,
    ...hand(18, 5, '#26323f'),
    spots: spots([CLOCK.x, CLOCK.y, 0.89]),
  },
  {
    kind: 'turn',
    name: 'minutes',
    over: 'hall',
    period: 3600,
    degrees: 360,
    pivot: CENTRE,
    ...hand(28, 3.6, '#26323f'),
    spots: spots([CLOCK.x, CLOCK.y, 0.7]),
  },
  {
    kind: 'turn',
    name: 'seconds',
    over: 'hall',
    period: 60,
    degrees: 360,
    pivot: CENTRE,
    ...hand(30, 1.6, '#d2622f'),
    spots: spots([CLOCK.x, CLOCK.y, 0.15]),
  },
  {
    kind: 'glow',
    name: 'beacon',
    over: 'apron',
    period: 3.2,
    low: 0.08,
    high: 0.95,
    ...sprite(40, 40, halo('airport-beacon', '#ff6a4a')),
    spots: spots([1130, 484], [1398, 374, 0.5]),
  },
  {
    kind: 'glow',
    name: 'tower',
    over: 'apron',
    period: 4.4,
    low: 0.2,
    high: 0.9,
    ...sprite(40, 40, halo('airport-tower', '#ffd9a0')),
    spots: spots([341, 300]),
  },
  {
    kind: 'drift',
    name: 'taxiing',
    over: 'apron',
    period: 26,
    by: { x: 900, y: 8 },
    ...sprite(
      70,
      24,
      oval(26, 2, 7, 7, '#fff5d8') +
        oval(26, 2, 16, 10, '#fff5d8', 0.25) +
        oval(-24, -2, 4, 4, '#6fe0a0') +
        oval(0, -8, 3, 3, '#ff8465'),
    ),
    spots: spots([-220, 606]),
  },
  {
    kind: 'queue',
    name: 'queue',
    over: 'hall',
    period: 7,
    people: [
      waiting('cap', ['#1b2633', '#33465a', '#6d6a6c'], 232, 590, 0.8),
      waiting('scarf', ['#1d2431', '#3c4c5e', '#8a7468'], 990, 580, 0.86),
      waiting('bag', ['#182330', '#2f4152', '#6a6870'], 1140, 590, 0.8),
    ],
  },
];
