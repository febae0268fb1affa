import {
  block,
  d,
  defs,
  fill,
  glow,
  layer,
  many,
  oval,
  paint,
  rounded,
  steps,
  stroke,
  wash,
} from '../shared/draw.ts';
import { BOARD, CLOCK } from './positions.ts';

const board =
  stroke(
    d`M${BOARD.x + 60} 0V${BOARD.y}M${BOARD.x + BOARD.width - 60} 0V${BOARD.y}`,
    '#10161e',
    8,
  ) +
  rounded(BOARD.x - 16, BOARD.y - 46, BOARD.width + 32, BOARD.height + 64, 10, '#10161e') +
  rounded(BOARD.x - 10, BOARD.y - 40, BOARD.width + 20, 34, 6, '#d89b3f') +
  fill(
    'M22 -10L4 -10L-8 -28L-15 -28L-9 -10L-24 -10L-31 -18L-36 -18L-32 -6L-36 6L-31 6L-24 -2L-9 -2L-15 16L-8 16L4 -2L22 -2Q30 -4 30 -6Q30 -8 22 -10Z',
    '#1c222b',
  ).replace(
    '<path',
    d`<path transform="translate(${BOARD.x + 36} ${BOARD.y - 19}) rotate(-24) scale(.62)"`,
  ) +
  many(steps(6), i =>
    block(
      BOARD.x - 6,
      BOARD.y + i * (BOARD.height / 6),
      BOARD.width + 12,
      BOARD.height / 6 - 3,
      i % 2 ? '#1b242f' : '#202b37',
    ),
  ) +
  block(BOARD.x - 6, BOARD.y, BOARD.width + 12, 3, '#ffffff', 0.08);

const clock =
  stroke(d`M${CLOCK.x} 0V${CLOCK.y - 40}`, '#10161e', 6) +
  oval(CLOCK.x, CLOCK.y, 46, 46, '#10161e') +
  oval(CLOCK.x, CLOCK.y, 39, 39, '#eef3f5') +
  many(steps(12), i =>
    stroke(`M0 -35V-${i % 3 ? 31 : 27}`, '#26323f', i % 3 ? 2 : 3.6).replace(
      '<path',
      d`<path transform="translate(${CLOCK.x} ${CLOCK.y}) rotate(${i * 30})"`,
    ),
  );

const post = (x: number): string =>
  oval(x, 742, 26, 6, '#000000', 0.3) +
  block(x - 4, 560, 8, 180, '#8fa0af') +
  block(x + 1, 560, 3, 180, '#5c6c7b') +
  rounded(x - 9, 550, 18, 16, 5, '#aebcc8');

const barrier =
  stroke(
    'M-40 576Q60 590 160 576Q260 590 360 576M920 576Q1020 590 1120 576Q1220 590 1320 576',
    '#2f7f94',
    11,
  ) +
  stroke(
    'M-40 573Q60 587 160 573Q260 587 360 573M920 573Q1020 587 1120 573Q1220 587 1320 573',
    '#6ab4c2',
    3,
    0.6,
  ) +
  many([-40, 160, 360, 920, 1120, 1320], post);

const seats = many(
  [-190, -110, -30],
  x =>
    rounded(x, 560, 70, 66, 12, '#324354') +
    rounded(x, 618, 74, 18, 8, '#3f5266') +
    block(x + 30, 636, 8, 60, '#566878'),
);

const suitcase =
  rounded(388, 610, 78, 100, 12, '#a85f3a') +
  rounded(430, 610, 36, 100, 12, '#8a4a2d', 0.7) +
  stroke('M406 610V574H448V610', '#6f7f8d', 5) +
  stroke('M402 640H452M402 664H452', '#71371f', 3, 0.6);

export const hall = layer(
  'hall',
  0.65,
  defs(glow('airport-warm', ['#ffd9a0', 0.5], ['#ffc57c', 0.16])) +
    oval(640, 560, 470, 300, paint('airport-warm'), 0.8) +
    board +
    clock +
    seats +
    suitcase +
    barrier,
);

export const light = {
  tense: wash('airport', 'tense', [
    [0, '#33131c', 0],
    [0.35, '#1f1220', 0.22],
    [1, '#060a12', 0.75],
  ]),
  easy: wash('airport', 'easy', [
    [0, '#ffe2b4', 0.26],
    [0.5, '#ffd092', 0.09],
    [1, '#ffd092', 0],
  ]),
};
