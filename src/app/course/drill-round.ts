import type { DrillSpot } from '../../analysis/drills/drills.ts';
import { AXES, type Axis, byAxis } from '../../engine/model/acts.ts';
import { seedOf, shuffled } from '../../engine/rng.ts';
import { avoidable, type Regret, totalRegret } from '../../engine/scoring/move-quality.ts';
import type { Course } from './course.ts';
import type { CourseScores } from './course-scores.ts';
import type { JournalEntry } from './journal.ts';

/** A drill that is put to the learner. */
export interface Asked {
  /** Its place in the set. */
  readonly drill: number;
  readonly spot: DrillSpot;
  /** How often it was put before, in this round. */
  readonly before: number;
  /** Decides the order of the replies. */
  readonly seed: number;
}

/** An answer of a round. */
export interface RoundAnswer extends Asked {
  /** The reply, by its place in the story's order. */
  readonly reply: number;
  /** It was the best on offer: the drill is done. */
  readonly well: boolean;
}

/** Once through a set. What did not go well comes again at the end, until each went well once. */
export interface Round {
  /** Null: it is over. */
  readonly asked: Asked | null;
  readonly answers: readonly RoundAnswer[];
  /** Drills that have not gone well yet. */
  readonly left: number;
}

const regretsOf = ({ regrets }: DrillSpot): readonly Regret[] =>
  regrets.map(([accuracy, empathy]) => ({ accuracy, empathy }));

const isBest = (spot: DrillSpot, reply: number): boolean => {
  const regrets = regretsOf(spot);
  const regret = regrets[reply];
  return regret !== undefined && avoidable(regret, regrets) === 0;
};

/** One guise of each variant first, then the second of each. */
const inTurn = (spots: readonly DrillSpot[]): readonly DrillSpot[] => {
  const place = (spot: DrillSpot): number =>
    spots.filter(({ variant }) => variant === spot.variant).indexOf(spot);
  return spots.toSorted((a, b) => place(a) - place(b));
};

/** The guises in which a drill can come: with a fixed variant, one and the same for everybody. */
const guisesOf = (
  { scenarios, settings }: Pick<Course, 'scenarios' | 'settings'>,
  { scenario, spots }: Course['drills'][number],
): readonly DrillSpot[] => {
  if (settings.variant === 'rotating') return inTurn(spots);
  const first = scenarios[scenario]?.scenario.variants[0]?.id;
  return [spots.find(({ variant }) => variant === first) ?? spots[0] ?? []].flat();
};

/**
 * Plays a round again from the replies that were chosen. Which drill comes when, in which guise and with its replies in
 * which order follows from the seed and from these alone, so a journal needs nothing else.
 */
export const roundOf = (
  course: Pick<Course, 'scenarios' | 'settings' | 'drills'>,
  { seed, choices }: Pick<JournalEntry, 'seed' | 'choices'>,
): Round => {
  const guises = course.drills.map(drill => guisesOf(course, drill));
  const places = guises.map((_, at) => at);
  const queue = [...(course.settings.variant === 'fixed' ? places : shuffled(places, seed))];
  const answers: RoundAnswer[] = [];
  const next = (): Asked | null => {
    const [drill] = queue;
    if (drill === undefined) return null;
    const before = answers.filter(answer => answer.drill === drill).length;
    const shown = guises[drill] ?? [];
    const spot = shown[(seed + before) % Math.max(1, shown.length)];
    return spot === undefined
      ? null
      : { drill, spot, before, seed: seedOf(`${seed} ${answers.length}`) };
  };
  for (const reply of choices ?? []) {
    const asked = next();
    // Nothing that was on offer: what stands behind it means nothing either.
    if (asked === null || asked.spot.regrets[reply] === undefined) break;
    const well = isBest(asked.spot, reply);
    answers.push({ ...asked, reply, well });
    queue.shift();
    if (!well) queue.push(asked.drill);
  }
  return { asked: next(), answers, left: queue.length };
};

/** Marks that the best reply keeps on an axis and another one does not; what it keeps beyond the best is not counted. */
const lostOn = (axis: Axis, spot: DrillSpot, reply: number): number => {
  const regrets = regretsOf(spot);
  const totals = regrets.map(totalRegret);
  const best = regrets[totals.indexOf(Math.min(...totals))];
  return Math.max(0, (regrets[reply]?.[axis] ?? 0) - (best?.[axis] ?? 0));
};

const atStakeOn = (axis: Axis, spot: DrillSpot): number =>
  Math.max(...spot.regrets.map((_, reply) => lostOn(axis, spot, reply)));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * What a round comes to, on each axis for itself: of all marks that were at stake there, the share that the first
 * answers kept, 0 … 100. The best reply everywhere is 100 on both.
 */
export const roundScores = (answers: readonly RoundAnswer[]): CourseScores => {
  const first = answers.filter(({ before }) => before === 0);
  return byAxis(axis => {
    const stake = sum(first.map(({ spot }) => atStakeOn(axis, spot)));
    const lost = sum(first.map(({ spot, reply }) => lostOn(axis, spot, reply)));
    return stake === 0 ? null : Math.round(100 * (1 - lost / stake));
  });
};

/** The axes on which an answer had something at stake. */
export const axesAtStake = ({ spot }: Pick<Asked, 'spot'>): readonly Axis[] =>
  AXES.filter(axis => atStakeOn(axis, spot) > 0);
