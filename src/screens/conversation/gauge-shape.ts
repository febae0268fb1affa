import { MOOD_MAX, MOOD_MIN, MOOD_ZONES, type MoodZone } from '../../engine/model/mood.ts';

/** The gauge is half a ring: furious on the left, warm on the right. */
export const GAUGE = { width: 200, height: 112, x: 100, y: 102, inner: 66, outer: 84 } as const;

/** Degrees of a needle that points straight up at mood 0. */
export const angleOf = (mood: number): number =>
  (180 * (mood - MOOD_MIN)) / (MOOD_MAX - MOOD_MIN) - 90;

/** A zone holds whole numbers: it reaches half a step beyond its last one. */
const HALF = 0.5;
/** Between zones, in steps of mood. */
const GAP = 0.09;
const STEP = 0.05;
const TEETH = 1.25;
const TALLEST = 9;

/** Jagged where it is hot, a swell where it is calm: the zones differ in shape, not in colour alone. */
const rimOf = (mood: number): number => {
  if (mood >= 0) return (3 * mood) / MOOD_MAX;
  const tooth = Math.abs(((mood * TEETH) % 1) + HALF) * 2;
  return ((TALLEST * -mood) / MOOD_MAX) * tooth;
};

const pointAt = (mood: number, radius: number): string => {
  const angle = (Math.PI * (mood - MOOD_MIN)) / (MOOD_MAX - MOOD_MIN);
  const x = GAUGE.x - radius * Math.cos(angle);
  const y = GAUGE.y - radius * Math.sin(angle);
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
};

const band = (from: number, to: number): string => {
  const steps = Math.max(1, Math.ceil((to - from) / STEP));
  const moods = Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps);
  const rim = moods.map(mood => pointAt(mood, GAUGE.outer + rimOf(mood)));
  const foot = moods.map(mood => pointAt(mood, GAUGE.inner)).reverse();
  return `M${[...rim, ...foot].join('L')}Z`;
};

/** One zone of the gauge, ready to be drawn. */
export interface ZoneShape {
  readonly zone: MoodZone;
  readonly path: string;
}

export const ZONE_SHAPES: readonly ZoneShape[] = MOOD_ZONES.map(({ name, upTo }, index) => {
  const below = MOOD_ZONES[index - 1]?.upTo;
  const from = below === undefined ? MOOD_MIN : below + HALF + GAP;
  const to = upTo === MOOD_MAX ? MOOD_MAX : upTo + HALF - GAP;
  return { zone: name, path: band(from, to) };
});
