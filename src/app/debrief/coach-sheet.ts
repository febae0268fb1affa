import type { ByAxis } from '../../engine/model/acts.ts';
import type { CoachSentence, HabitProfile } from '../../engine/review/habits.ts';
import type { FrameworkReading } from '../../engine/review/frameworks.ts';
import type { Mishap } from '../../engine/review/mishaps.ts';
import type { Outcome } from '../../engine/scoring/outcome.ts';
import type { Quality } from '../../engine/scoring/move-quality.ts';
import type { Commendation } from '../../engine/review/commendations.ts';
import type { Shortcomings } from '../../engine/review/shortcomings.ts';
import type { Quadrant } from '../../engine/scoring/quadrant.ts';
import type { Debrief, DebriefTurn } from './debrief.ts';
import type { NextDrill } from './drill-recommendation.ts';
import type { ProvedTurn } from './proved-debrief.ts';
import type { Reflection } from '../runs/run-record.ts';

/** A moment worth talking about. */
export interface SheetMoment {
  readonly turn: number;
  readonly said: string;
  readonly quality: Quality | null;
  readonly moodBefore: number;
  readonly moodAfter: number;
  readonly coach: string | null;
  /** What would have kept more; null where it was the best, or the proof is not ready. */
  readonly better: string | null;
}

/** One page for the person who coaches, with room to write. Facts and ids; the page has the words. */
export interface CoachSheet {
  readonly title: string;
  readonly customer: string;
  readonly playedAt: string;
  readonly variant: string;
  readonly scores: ByAxis<number>;
  readonly outcome: Outcome | null;
  readonly square: Quadrant | null;
  readonly shortcomings: Shortcomings | null;
  readonly reflection: Reflection | null;
  readonly calibration: Debrief['calibration'];
  /** At most four, in the order in which they came. */
  readonly moments: readonly SheetMoment[];
  readonly breaches: readonly Mishap[];
  readonly brokenPromises: readonly Mishap[];
  readonly unheard: readonly string[];
  readonly neverFound: readonly string[];
  readonly unread: readonly string[];
  readonly framework: FrameworkReading | null;
  readonly recognition: readonly Commendation[];
  /** One sentence about habits; null from fewer than three runs. */
  readonly habit: CoachSentence | null;
  readonly habitRuns: number;
  readonly drill: NextDrill | null;
  /** Lines left blank for what was agreed. */
  readonly blankLines: number;
}

/** More than this nobody talks through. */
const MOMENTS = 4;
const BLANK_LINES = 6;

const betterThan = (turn: ProvedTurn | undefined): string | null =>
  turn === undefined || turn.given === 0
    ? null
    : (turn.replies.find(reply => reply.given === 0)?.said.text ?? null);

const momentOf = ({ proof }: Debrief, turn: DebriefTurn): SheetMoment => {
  const proved = proof?.turns.find(({ number }) => number === turn.number);
  return {
    turn: turn.number,
    said: turn.said.text,
    quality: proved?.quality ?? null,
    moodBefore: turn.moodBefore,
    moodAfter: turn.moodAfter,
    coach: turn.why,
    better: betterThan(proved),
  };
};

const markSum = ({ marks }: DebriefTurn): number =>
  marks.reduce((sum, { counted }) => sum + counted, 0);

/** How much a turn is worth talking about: what it gave away, else how far it moved the mood. */
const weightOf = ({ proof }: Debrief, turn: DebriefTurn): number => {
  const given = proof?.turns.find(({ number }) => number === turn.number)?.given;
  return (given ?? Math.max(0, -markSum(turn))) * 10 + Math.abs(turn.moodAfter - turn.moodBefore);
};

/** The costliest moments and the best one, in the order in which they came. */
const momentsIn = (debrief: Debrief): readonly SheetMoment[] => {
  const byWeight = [...debrief.turns].sort((a, b) => weightOf(debrief, b) - weightOf(debrief, a));
  const best = [...debrief.turns].sort((a, b) => markSum(b) - markSum(a)).slice(0, 1);
  const others = byWeight.filter(turn => !best.includes(turn)).slice(0, MOMENTS - best.length);
  return [...best, ...others]
    .sort((a, b) => a.number - b.number)
    .map(turn => momentOf(debrief, turn));
};

export interface SheetExtras {
  readonly framework: FrameworkReading | null;
  readonly fingerprint: HabitProfile | null;
  readonly drill: NextDrill | null;
}

/** What a coach needs on one page. Built on what the debrief shows. */
export const coachSheet = (debrief: Debrief, extras: SheetExtras): CoachSheet => {
  const { run, scenario, scores, outcome, square, calibration, hidden, recognition } = debrief;
  return {
    title: scenario.title,
    customer: scenario.customer.name,
    playedAt: run.startedAt,
    variant: scenario.variants.find(({ id }) => id === run.variant)?.differs ?? run.variant,
    scores,
    outcome,
    square,
    shortcomings: debrief.shortcomings,
    reflection: run.reflection,
    calibration,
    moments: debrief.sight.keys ? momentsIn(debrief) : [],
    breaches: debrief.breaches,
    brokenPromises: debrief.brokenPromises,
    unheard: hidden.grievances.map(({ hurt }) => hurt),
    neverFound: hidden.facts.map(({ what }) => what),
    unread: debrief.proof?.unread.map(({ title }) => title) ?? [],
    framework: debrief.sight.keys ? extras.framework : null,
    recognition,
    habit: debrief.sight.keys ? (extras.fingerprint?.sentence ?? null) : null,
    habitRuns: extras.fingerprint?.runs ?? 0,
    drill: extras.drill,
    blankLines: BLANK_LINES,
  };
};
