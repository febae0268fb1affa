import type { ByAxis } from '../../engine/model/acts.ts';
import { type Visibility, visibilityOf } from '../../engine/visibility.ts';
import type { Conversation } from '../../engine/run/conversation.ts';
import { type Levels, levelsOf } from '../../engine/model/customer.ts';
import { FRAMEWORKS, type FrameworkReading, readThrough } from '../../engine/review/frameworks.ts';
import { breachesIn, type Mishap, openPromisesIn } from '../../engine/review/mishaps.ts';
import { type KnownMoods, knownMoodsOf } from '../../engine/review/known-moods.ts';
import { moodOf } from '../../engine/model/mood.ts';
import { type Outcome, outcomeOf } from '../../engine/scoring/outcome.ts';
import { commend, type Commendation } from '../../engine/review/commendations.ts';
import { type Entitlement, owedIn, type Scenario } from '../../engine/model/scenario.ts';
import { earned } from '../../engine/scoring/score.ts';
import { type Quadrant, quadrantOf } from '../../engine/scoring/quadrant.ts';
import { type Shortcomings, shortcomingsOf } from '../../engine/review/shortcomings.ts';
import { cardTitle } from '../../narrative/story/desk.ts';
import { neverFound } from '../../narrative/story/variables.ts';
import { type CostView, costView } from './cost.ts';
import { type Hidden, unheardIn } from './hidden.ts';
import type { ProvedDebrief } from './proved-debrief.ts';
import { type DebriefTurn, explainTurn } from './turn.ts';
import { type Calibration, calibrationOf } from './self-assessment.ts';
import { type Replayed, scoresOf } from '../runs/replay-run.ts';
import type { RunRecord } from '../runs/run-record.ts';

export type { DebriefTurn, EarnedMark, OfferedReply } from './turn.ts';

/**
 * Everything a debrief shows; every number is computed from the stored choices. What the proof has
 * to say comes later, with `withProof`: until then `proof` is null and the rest is complete.
 */
export interface Debrief {
  readonly run: RunRecord;
  readonly scenario: Scenario;
  readonly sight: Visibility;
  readonly scores: ByAxis<number>;
  readonly marks: ByAxis<number>;
  readonly best: ByAxis<number>;
  readonly outcome: Outcome | null;
  readonly owed: Entitlement | null;
  /** Mood before the first reply, then after each. */
  readonly moods: readonly number[];
  /** The moods had everything been known; null where that is the same, or keys are not shown. */
  readonly known: KnownMoods | null;
  /** Heat, trust and patience beside the moods. */
  readonly levels: readonly Levels[];
  readonly turns: readonly DebriefTurn[];
  /** How near the learner's guess was; null before the reflection. */
  readonly calibration: Calibration | null;
  /** Process against outcome. */
  readonly square: Quadrant | null;
  /** Promises that were not kept. */
  readonly brokenPromises: readonly Mishap[];
  /** Serious errors; none where keys are not shown. */
  readonly breaches: readonly Mishap[];
  /** What counts against the run, and where it comes from; null before the end. */
  readonly shortcomings: Shortcomings | null;
  readonly cost: CostView | null;
  readonly hidden: Hidden;
  /** Titles of the desk cards that replies name, by knot. */
  readonly cardTitles: Readonly<Record<string, string>>;
  /** Read through the acronyms that trainers teach; empty where keys are not shown. */
  readonly frameworks: readonly FrameworkReading[];
  readonly recognition: readonly Commendation[];
  /** The conversation itself, for readings of one's own; null where keys are not shown. */
  readonly conversation: Conversation | null;
  readonly proof: ProvedDebrief | null;
}

const cardsIn = ({ turns }: Conversation): readonly string[] => [
  ...new Set(turns.flatMap(({ offered }) => offered.flatMap(({ key }) => key.card ?? []))),
];

const titlesOf = ({ conversation, teller }: Replayed): Readonly<Record<string, string>> =>
  Object.fromEntries(cardsIn(conversation).map(card => [card, cardTitle(teller.story, card)]));

const hiddenIn = (
  { script: { scenario }, conversation, teller }: Replayed,
  { discoveries, keys }: Visibility,
): Hidden => ({
  facts: discoveries ? neverFound(teller.story, scenario.facts) : [],
  factsInAll: discoveries ? scenario.facts.length : 0,
  grievances: keys ? unheardIn(conversation, scenario) : [],
});

/** A breach, and what comes out the next day, name the reply that was wrong: the author's keys. */
const outcomeSeen = (outcome: Outcome | null, { keys }: Visibility): Outcome | null =>
  outcome === null || keys ? outcome : { ...outcome, breaches: [], nextDay: null };

/** What needs the author's keys, for those who may see them. */
const coachedIn = ({ conversation }: Replayed, scores: ByAxis<number>, sight: Visibility) =>
  sight.keys
    ? {
        frameworks: FRAMEWORKS.map(framework => readThrough(conversation.turns, framework)),
        recognition: commend(conversation, scores),
        conversation,
      }
    : { frameworks: [], recognition: [], conversation: null };

/** The same conversation with its record as it is kept by now: a review may have been added. */
export const withRecord = (debrief: Debrief, run: RunRecord): Debrief => ({
  ...debrief,
  run,
  calibration: run.reflection === null ? null : calibrationOf(run.reflection, debrief.scores),
});

/** The debrief of a run that has been played through again. The same in, the same out. */
export const debriefOf = (replayed: Replayed): Debrief => {
  const { run, script, conversation, best } = replayed;
  const { scenario } = script;
  const sight = visibilityOf(run.mode);
  const owed = owedIn(scenario, run.variant) ?? null;
  const scores = scoresOf(replayed);
  const outcome = outcomeOf(conversation);
  const customers = [conversation.start, ...conversation.turns.map(turn => turn.after)];
  const debrief: Debrief = {
    run,
    scenario,
    sight,
    scores,
    marks: earned(conversation.turns),
    best,
    outcome: outcomeSeen(outcome, sight),
    owed,
    moods: customers.map(moodOf),
    known: sight.keys ? knownMoodsOf(conversation) : null,
    levels: customers.map(levelsOf),
    turns: conversation.turns.map((turn, index) => explainTurn(turn, index, sight)),
    calibration: null,
    square: outcome === null ? null : quadrantOf(scores, outcome),
    brokenPromises: outcome === null ? [] : openPromisesIn(conversation),
    breaches: sight.keys ? breachesIn(conversation) : [],
    shortcomings: outcome === null ? null : shortcomingsOf(conversation, scores, outcome, sight),
    cost: outcome === null ? null : costView(scenario, run.variant, outcome),
    hidden: hiddenIn(replayed, sight),
    cardTitles: sight.keys ? titlesOf(replayed) : {},
    ...coachedIn(replayed, scores, sight),
    proof: null,
  };
  return withRecord(debrief, run);
};
