import {
  across,
  d,
  defs,
  downwards,
  fill,
  layer,
  many,
  oval,
  paint,
  rounded,
  stroke,
} from './draw.ts';
import { BLEED, type PlaceLayer } from '../types.ts';

export interface CounterColours {
  readonly top: string;
  readonly edge: string;
  readonly front: string;
  readonly dark: string;
  readonly glow: string;
}

/** The far edge, where the customer stands, and the near edge, where we do. */
export const FAR_EDGE = 690;
export const NEAR_EDGE = 762;

/** The plane nearest to us: the counter and what stands on it. */
export const counterLayer = (drawing: string): PlaceLayer =>
  layer('counter', 1.12, drawing, { ...BLEED, y: 440, height: 460 });

export function counterTop(id: string, c: CounterColours): string {
  return (
    defs(
      downwards(`${id}-top`, [
        [0, c.top],
        [1, c.edge],
      ]),
      downwards(`${id}-front`, [
        [0, c.front],
        [1, c.dark],
      ]),
    ) +
    across(FAR_EDGE, 90, paint(`${id}-top`)) +
    across(FAR_EDGE, 4, c.glow, 0.8) +
    across(NEAR_EDGE, 16, c.edge) +
    across(NEAR_EDGE, 3, c.glow, 0.55) +
    across(NEAR_EDGE + 16, 130, paint(`${id}-front`)) +
    across(NEAR_EDGE + 16, 12, c.dark, 0.55)
  );
}

const LINES = [
  [0, 74],
  [14, 108],
  [28, 92],
  [50, 60],
  [64, 118],
  [78, 84],
] as const;

/** The agent's own screen, turned a little to the middle. Its words are in the page, not here. */
export function terminal(x: number, y: number, ink: string, glow: string): string {
  return (
    oval(x + 84, y + 176, 84, 11, '#000000', 0.28) +
    fill(d`M${x + 64} ${y + 126}h36l8 46h-52Z`, '#1b1d25') +
    fill(d`M${x + 30} ${y + 168}h106q8 0 8 8h-122q0 -8 8 -8Z`, '#2a2d38') +
    fill(
      d`M${x - 2} ${y + 8}Q${x - 2} ${y} ${x + 6} ${y}L${x + 166} ${y - 10}Q${x + 174} ${y - 10} ${x + 174} ${y - 2}L${x + 172} ${y + 122}Q${x + 172} ${y + 130} ${x + 164} ${y + 130}L${x + 6} ${y + 132}Q${x - 2} ${y + 132} ${x - 2} ${y + 124}Z`,
      '#1b1d25',
    ) +
    fill(d`M${x + 6} ${y + 9}L${x + 165} ${y}L${x + 163} ${y + 120}L${x + 6} ${y + 122}Z`, ink) +
    fill(
      d`M${x + 6} ${y + 9}L${x + 165} ${y}L${x + 165} ${y + 15}L${x + 6} ${y + 24}Z`,
      glow,
      0.35,
    ) +
    many(LINES, ([down, wide], i) =>
      stroke(d`M${x + 20} ${y + 36 + down - (i % 2)}h${wide}`, glow, 5, i === 0 ? 0.95 : 0.5),
    )
  );
}

export const keyboard = (x: number, y: number, colour: string, key: string): string =>
  fill(d`M${x} ${y}h150l12 24h-174Z`, colour) +
  many([5, 11, 17], row =>
    stroke(d`M${x + 4 - row * 0.4} ${y + row}h${142 + row * 0.8}`, key, 3, 0.7),
  );

export const bell = (x: number, y: number): string =>
  oval(x, y + 2, 44, 8, '#000000', 0.28) +
  rounded(x - 36, y - 8, 72, 9, 4, '#4a2f24') +
  fill(
    d`M${x - 30} ${y - 8}C${x - 30} ${y - 44} ${x + 30} ${y - 44} ${x + 30} ${y - 8}Z`,
    '#d9a650',
  ) +
  fill(
    d`M${x - 22} ${y - 12}C${x - 22} ${y - 32} ${x - 8} ${y - 36} ${x - 2} ${y - 36}C${x - 14} ${y - 30} ${x - 14} ${y - 20} ${x - 14} ${y - 12}Z`,
    '#f6dc9b',
    0.8,
  ) +
  rounded(x - 4, y - 44, 8, 10, 3, '#b98535');
