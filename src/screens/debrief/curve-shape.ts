import { curveMonotoneX, line } from 'd3-shape';
import { MOOD_MAX, MOOD_MIN, MOOD_ZONES, type MoodZone } from '../../engine/mood.ts';

/** The field the curve is drawn in; the SVG scales it to the page. */
export const FIELD = { width: 880, height: 320, left: 46, right: 24, top: 20, bottom: 34 } as const;

const INNER_WIDTH = FIELD.width - FIELD.left - FIELD.right;
const INNER_HEIGHT = FIELD.height - FIELD.top - FIELD.bottom;

/** One moment of the curve: turn 0 is the start. */
export interface Point {
  readonly turn: number;
  readonly mood: number;
  readonly x: number;
  readonly y: number;
}

export const yOf = (mood: number): number =>
  FIELD.top + (INNER_HEIGHT * (MOOD_MAX - mood)) / (MOOD_MAX - MOOD_MIN);

const xOf = (turn: number, turns: number): number =>
  FIELD.left + (turns === 0 ? 0 : (INNER_WIDTH * turn) / turns);

export const pointsOf = (moods: readonly number[]): readonly Point[] =>
  moods.map((mood, turn) => ({ turn, mood, x: xOf(turn, moods.length - 1), y: yOf(mood) }));

export const curvePath = (points: readonly Point[]): string =>
  line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  ).curve(curveMonotoneX)([...points]) ?? '';

/** A zone as a band across the field. */
export interface Band {
  readonly zone: MoodZone;
  readonly y: number;
  readonly height: number;
}

const HALF = 0.5;

export const BANDS: readonly Band[] = MOOD_ZONES.map(({ name, upTo }, index) => {
  const below = MOOD_ZONES[index - 1]?.upTo;
  const y = yOf(upTo === MOOD_MAX ? MOOD_MAX : upTo + HALF);
  return { zone: name, y, height: yOf(below === undefined ? MOOD_MIN : below + HALF) - y };
});

/** Moods that get a line and a figure. */
export const TICKS: readonly number[] = [10, 5, 0, -5, -10];
