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

const shelf = (y: number): string =>
  block(-240, y, 470, 12, '#3d2b2b') +
  many(steps(15), i => {
    const tall = 60 + scatter(i + y, 13) * 44;
    const tone = ['#7d4b3a', '#394a5c', '#8c6a3f', '#4d3a52', '#2f4d4f'][i % 5] ?? '#7d4b3a';
    return rounded(-228 + i * 30, y - tall, 24, tall, 3, tone, 0.75);
  });

const blinds =
  block(1010, 60, 430, 400, paint('chat-dusk')) +
  many(steps(15), i => block(1004, 66 + i * 27, 442, 9, '#241c26', 0.8)) +
  block(1000, 52, 450, 14, '#241c26') +
  block(1000, 456, 450, 14, '#2e2430');

const plant =
  fill('M1096 690l12 -96h74l12 96Z', '#8a5138') +
  fill('M1146 690h48l-12 -96h-30Z', '#5f3527', 0.7) +
  many(steps(9), i => {
    const lean = (i - 4) * 26;
    return fill(
      d`M${1145} 600q${lean * 0.4} -90 ${lean} ${-150 - (i % 3) * 30}q${26 - i * 3} 80 ${-lean + 8} ${150 + (i % 3) * 30}Z`,
      i % 2 ? '#2f4a41' : '#3d5d4d',
    );
  });

/** A quiet room at dusk. */
export const room = layer(
  'room',
  0.2,
  defs(
    downwards('chat-wall', [
      [0, '#3a2d3a'],
      [1, '#5a4248'],
    ]),
    downwards('chat-dusk', [
      [0, '#3a4a6c'],
      [0.6, '#b0795f'],
      [1, '#e0a468'],
    ]),
    glow('chat-lamp', ['#ffd9a0', 0.4], ['#ffb56a', 0.12]),
  ) +
    across(0, 700, paint('chat-wall')) +
    shelf(250) +
    shelf(400) +
    blinds +
    oval(640, 330, 760, 420, paint('chat-lamp')) +
    plant,
);

/** The screen that one works at, seen from the chair: a thread belongs in front of it. */
export const screen = layer(
  'screen',
  0.8,
  defs(
    downwards('chat-glass', [
      [0, '#203a44'],
      [1, '#14252d'],
    ]),
    glow('chat-shine', ['#bfe6e6', 0.22], ['#6fb0b8', 0.08]),
  ) +
    oval(640, 400, 700, 400, paint('chat-shine')) +
    fill('M590 640h100l16 78h-132Z', '#15161d') +
    rounded(270, 96, 740, 552, 22, '#15161d') +
    rounded(286, 112, 708, 516, 10, paint('chat-glass')) +
    block(286, 112, 708, 34, '#0f1d24', 0.8) +
    many(steps(3), i => oval(308 + i * 22, 129, 6, 6, '#86aab0', 0.5)) +
    many(steps(9), i =>
      rounded(316, 176 + i * 46, 96 + scatter(i, 17) * 70, 12, 6, '#9fd0d0', 0.16),
    ) +
    many(steps(6), i => rounded(858, 176 + i * 66, 104, 40, 8, '#9fd0d0', 0.09)) +
    stroke('M298 124h684', '#bfe6e6', 2, 0.25),
);
