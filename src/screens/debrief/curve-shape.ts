import { curveMonotoneX, curveStepAfter, line } from 'd3-shape';
import { MOOD_MAX, MOOD_MIN, MOOD_ZONES, type MoodZone } from '../../engine/mood.ts';

/** The field the curve is drawn in; the SVG scales it to the page. */
export const FIELD = { width: 880, height: 320, left: 46, right: 24, top: 20, bottom: 34 } as const;

const INNER_WIDTH = FIELD.width - FIELD.left - FIELD.right;
const INNER_HEIGHT = FIELD.height - FIELD.top - FIELD.bottom;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** One moment of the curve: turn 0 is the start. */
export interface Point extends Place {
  readonly turn: number;
  readonly mood: number;
}

export const yOf = (mood: number): number =>
  FIELD.top + (INNER_HEIGHT * (MOOD_MAX - mood)) / (MOOD_MAX - MOOD_MIN);

const xOf = (turn: number, turns: number): number =>
  FIELD.left + (turns === 0 ? 0 : (INNER_WIDTH * turn) / turns);

/** `span` is the number of turns that fill the field. */
export const pointsOf = (moods: readonly number[], span: number): readonly Point[] =>
  moods.map((mood, turn) => ({ turn, mood, x: xOf(turn, span), y: yOf(mood) }));

/** A smaller field under the curve, with the same turns across. */
export const STRIP = { height: 150, top: 14, bottom: 22 } as const;

/** From 0 at the bottom of a strip to `most` at its top. */
export const stripY = (value: number, most: number): number =>
  STRIP.top + ((STRIP.height - STRIP.top - STRIP.bottom) * (most - value)) / most;

const stripPlaces = (values: readonly number[], most: number, span: number): Place[] =>
  values.map((value, turn) => ({ x: xOf(turn, span), y: stripY(value, most) }));

const placed = () =>
  line<Place>(
    ({ x }) => x,
    ({ y }) => y,
  );

/** Holds its height until a turn takes it down. */
export const stepPath = (values: readonly number[], most: number, span: number): string =>
  placed().curve(curveStepAfter)(stripPlaces(values, most, span)) ?? '';

export const levelPath = (values: readonly number[], most: number, span: number): string =>
  placed().curve(curveMonotoneX)(stripPlaces(values, most, span)) ?? '';

export const curvePath = (points: readonly Point[]): string =>
  placed().curve(curveMonotoneX)([...points]) ?? '';

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
