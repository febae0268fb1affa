import {
  counterLayer,
  counterTop,
  FAR_EDGE,
  keyboard,
  terminal,
} from '../shared/counter-drawing.ts';
import {
  across,
  d,
  defs,
  downwards,
  framed,
  glow,
  layer,
  many,
  oval,
  paint,
  steps,
  stroke,
  wash,
} from '../shared/draw.ts';
import type { StagePlace } from '../types.ts';

const panels = many(steps(7), i =>
  framed(d`M${-200 + i * 250} 150h210v430h-210Z`, ['#3d4554', 6], ['#5a6476', 2]),
);

const wall = layer(
  'wall',
  0.2,
  defs(
    downwards('plain-wall', [
      [0, '#3a4250'],
      [1, '#566072'],
    ]),
    glow('plain-lamp', ['#f3e6c8', 0.34], ['#f3e6c8', 0.12]),
  ) +
    across(0, 640, paint('plain-wall')) +
    panels +
    oval(640, 210, 720, 380, paint('plain-lamp')) +
    across(620, 280, '#2c323d') +
    stroke('M-240 620H1520', '#232831', 5),
);

const counter = counterLayer(
  counterTop('plain-desk', {
    top: '#8d9099',
    edge: '#6b6f79',
    front: '#4a505c',
    dark: '#343944',
    glow: '#e4e4ea',
  }) +
    across(FAR_EDGE, 2, '#ffffff', 0.5) +
    terminal(252, 560, '#29313d', '#b9cfe0') +
    keyboard(268, 744, '#3a3f49', '#8b919c'),
);

/** Where a scenario names no place that can be drawn: a desk in a quiet room, with nothing to say. */
export const plain: StagePlace = {
  id: 'plain',
  back: [wall],
  counter,
  living: [],
  light: {
    tense: wash('plain', 'tense', [
      [0, '#5a1420', 0],
      [0.35, '#3a0e1e', 0.2],
      [1, '#12060f', 0.7],
    ]),
    easy: wash('plain', 'easy', [
      [0, '#ffe6b8', 0.3],
      [0.5, '#ffd08a', 0.1],
      [1, '#ffd08a', 0],
    ]),
  },
  figure: { x: 640, y: 18, scale: 1.05 },
  backdrop: '#2c323d',
};
