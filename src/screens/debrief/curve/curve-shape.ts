import { curveMonotoneX, curveStepAfter, line } from 'd3-shape';
import { MOOD_MAX, MOOD_MIN, MOOD_ZONES, type MoodZone } from '../../../engine/model/mood.ts';

/** The field the curve is drawn in, as high as it is wide enough for. */
export const FIELD = { height: 320, left: 66, right: 16, top: 20, bottom: 34 } as const;

/** Until the page has been measured. */
export const USUAL_WIDTH = 880;

/** About as many units as paper has CSS pixels between its margins: letters are printed as large as they are drawn. */
export const PAPER_WIDTH = 720;

/** How wide the drawing is, in units of letters on the page, and how many turns fill it. */
export interface Extent {
  readonly width: number;
  readonly span: number;
}

export const innerWidth = ({ width }: Pick<Extent, 'width'>): number =>
  width - FIELD.left - FIELD.right;
const INNER_HEIGHT = FIELD.height - FIELD.top - FIELD.bottom;

interface CurvePlacement {
  readonly x: number;
  readonly y: number;
}

/** One moment of the curve: turn 0 is the start. */
export interface Point extends CurvePlacement {
  readonly turn: number;
  readonly mood: number;
}

export const yOf = (mood: number): number =>
  FIELD.top + (INNER_HEIGHT * (MOOD_MAX - mood)) / (MOOD_MAX - MOOD_MIN);

/** From one turn to the next. */
export const stepOf = (extent: Extent): number => innerWidth(extent) / Math.max(1, extent.span);

const xOf = (turn: number, extent: Extent): number => FIELD.left + stepOf(extent) * turn;

export const pointsOf = (moods: readonly number[], extent: Extent): readonly Point[] =>
  moods.map((mood, turn) => ({ turn, mood, x: xOf(turn, extent), y: yOf(mood) }));

/** The turn nearest to a place across the drawing, 0 … 1; null where there is none. */
export const turnAt = (across: number, points: readonly Point[], extent: Extent): number | null => {
  const x = across * extent.width;
  const turns = points.filter(({ turn }) => turn > 0);
  const near = [...turns].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
  return near?.turn ?? null;
};

/** Closer together than this, the numbers of the turns run into each other. */
const ROOM_FOR_A_NUMBER = 21;

/** The turns that get their number, with its place. */
export const numbered = (extent: Extent): readonly { turn: number; x: number }[] => {
  const every = Math.ceil(ROOM_FOR_A_NUMBER / stepOf(extent));
  return Array.from({ length: Math.floor(extent.span / every) + 1 }, (_, at) => ({
    turn: at * every,
    x: xOf(at * every, extent),
  }));
};

/** A smaller field under the curve, with the same turns across. */
export const STRIP = { height: 164, top: 14, bottom: 34 } as const;

/** From 0 at the bottom of a strip to `most` at its top. */
export const stripY = (value: number, most: number): number =>
  STRIP.top + ((STRIP.height - STRIP.top - STRIP.bottom) * (most - value)) / most;

const stripPlaces = (values: readonly number[], most: number, extent: Extent): CurvePlacement[] =>
  values.map((value, turn) => ({ x: xOf(turn, extent), y: stripY(value, most) }));

const placed = () =>
  line<CurvePlacement>(
    ({ x }) => x,
    ({ y }) => y,
  );

/** Holds its height until a turn takes it down. */
export const stepPath = (values: readonly number[], most: number, extent: Extent): string =>
  placed().curve(curveStepAfter)(stripPlaces(values, most, extent)) ?? '';

export const levelPath = (values: readonly number[], most: number, extent: Extent): string =>
  placed().curve(curveMonotoneX)(stripPlaces(values, most, extent)) ?? '';

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
