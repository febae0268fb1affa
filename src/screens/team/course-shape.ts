import { area, curveMonotoneX, line } from 'd3-shape';
import type { TeamWeek } from '../../app/team/course.ts';
import type { Measure } from '../../app/team/judge-run.ts';

/** Units of a drawing. */
export const FIELD = { width: 320, height: 150, left: 34, right: 10, top: 10, bottom: 24 } as const;

/** From the least to the most that a measure can be. */
export const RANGE: Readonly<Record<Measure, readonly [least: number, most: number]>> = {
  accuracy: [0, 100],
  empathy: [0, 100],
  csat: [1, 5],
  fcr: [0, 100],
  ease: [1, 7],
};

export interface CoursePoint {
  readonly x: number;
  readonly y: number;
  /** One standard deviation to either side, within what the measure can be. */
  readonly above: number;
  readonly below: number;
}

export const yOf = (value: number, measure: Measure): number => {
  const [least, most] = RANGE[measure];
  const inside = Math.max(least, Math.min(most, value));
  const height = FIELD.height - FIELD.top - FIELD.bottom;
  return FIELD.top + (height * (most - inside)) / (most - least);
};

/** Weeks in which nobody has this figure have no point. */
export const pointsOf = (weeks: readonly TeamWeek[], measure: Measure): readonly CoursePoint[] => {
  const width = FIELD.width - FIELD.left - FIELD.right;
  const step = width / Math.max(1, weeks.length - 1);
  return weeks.flatMap(({ figures }, at) => {
    const figure = figures[measure];
    if (figure === null) return [];
    const spread = figure.spread ?? 0;
    return [
      {
        x: FIELD.left + step * at,
        y: yOf(figure.mean, measure),
        above: yOf(figure.mean + spread, measure),
        below: yOf(figure.mean - spread, measure),
      },
    ];
  });
};

export const linePath = (points: readonly CoursePoint[]): string =>
  line<CoursePoint>(
    ({ x }) => x,
    ({ y }) => y,
  ).curve(curveMonotoneX)([...points]) ?? '';

export const bandPath = (points: readonly CoursePoint[]): string =>
  area<CoursePoint>(
    ({ x }) => x,
    ({ below }) => below,
    ({ above }) => above,
  ).curve(curveMonotoneX)([...points]) ?? '';
