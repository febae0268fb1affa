import type { Skill } from '../../engine/model/acts.ts';
import { type Evidence, evidenceIn } from '../../engine/review/evidence.ts';
import { commend } from '../../engine/review/commendations.ts';
import { err, type Result } from '../../engine/result.ts';
import type { Conversation, Turn } from '../../engine/run/conversation.ts';
import { createReplay, replay, type ReplayProblem } from '../../engine/run/run.ts';
import { outcomeOf } from '../../engine/scoring/outcome.ts';
import { earned, scores } from '../../engine/scoring/score.ts';
import type { Storyteller } from '../../engine/model/story-step.ts';
import { storytellerFrom } from '../../analysis/explore/state-space-storyteller.ts';
import { openStateSpace } from '../../narrative/state-space/open-state-space.ts';
import type { StateSpace } from '../../narrative/state-space/state-space.ts';
import type { Script } from '../../narrative/story/script.ts';
import { createTeller } from '../../narrative/story/storyteller.ts';
import type { VariantSummary } from '../catalogue/catalogue.ts';
import type { TeamRun } from './team-run.ts';

/** A scenario as the board plays runs of it again. Plain data, fit to be sent to a worker. */
export interface TeamStory {
  readonly script: Script;
  readonly variants: readonly VariantSummary[];
}

/** What is shown of a run, apart: process and outcome, and nothing blended. */
export const MEASURES = ['accuracy', 'empathy', 'csat', 'fcr', 'ease'] as const;
export type Measure = (typeof MEASURES)[number];

/** FCR is 100 or 0; null where the matter was handed on, or ended, for a good reason. */
export type Measured = Readonly<Record<Measure, number | null>>;

/** Why a run is shown and not counted. */
export const SET_ASIDE = [
  'unknown-scenario',
  'other-rules',
  'other-version',
  'unfinished',
  'not-replayed',
] as const;
export type SetAsideReason = (typeof SET_ASIDE)[number];

/** Sums over decisions, from which means and spreads of many runs are made without looking at each. */
export interface Sums {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}
export type SkillSums = readonly (readonly [skill: Skill, sums: Sums])[];

export const NO_SUMS: Sums = { n: 0, sum: 0, squares: 0 };

export const added = (a: Sums, b: Sums): Sums => ({
  n: a.n + b.n,
  sum: a.sum + b.sum,
  squares: a.squares + b.squares,
});

/** What a run turned out to be when it was played again. */
export interface Judgement {
  readonly measured: Measured;
  readonly isBalanced: boolean;
  /** How much of what was on offer was taken, by skill, decision for decision. */
  readonly skills: SkillSums;
  readonly conversation: Conversation;
}

export type Judged = Result<Judgement, SetAsideReason>;

const FCR = { yes: 100, no: 0, 'warranted-escalation': null, 'warranted-end': null } as const;

/** Runs that begin alike have the same turns. */
const createEvidence = (): ((turn: Turn) => readonly Evidence[]) => {
  const known = new WeakMap<Turn, readonly Evidence[]>();
  return turn => {
    const found = known.get(turn) ?? evidenceIn(turn);
    known.set(turn, found);
    return found;
  };
};

const evidenceOf = createEvidence();

/** Per cent of what was on offer. */
const skillsIn = ({ turns }: Conversation): SkillSums => {
  const sums = new Map<Skill, Sums>();
  for (const { skill, share } of turns.flatMap(evidenceOf)) {
    const one = { n: 1, sum: 100 * share, squares: (100 * share) ** 2 };
    sums.set(skill, added(sums.get(skill) ?? NO_SUMS, one));
  }
  return [...sums];
};

const judgementOf = (
  conversation: Conversation,
  { variants }: TeamStory,
  variant: string,
): Judgement => {
  const facts = variants.find(({ id }) => id === variant) ?? variants[0];
  const both = scores(earned(conversation.turns), facts?.best ?? { accuracy: 0, empathy: 0 });
  const { csat, fcr, ease } = outcomeOf(conversation) ?? { csat: null, fcr: 'no', ease: null };
  return {
    measured: { ...both, csat, fcr: FCR[fcr], ease },
    isBalanced: commend(conversation, both).some(({ id }) => id === 'balanced'),
    skills: skillsIn(conversation),
    conversation,
  };
};

const REASONS: Readonly<Partial<Record<ReplayProblem['code'], SetAsideReason>>> = {
  'replay/other-rules': 'other-rules',
  'replay/other-version': 'other-version',
};

/** One scenario's runs, played again on what is known of its states: no turn is told twice. */
const createPlayer = (story: TeamStory) => {
  const { scenario, version, json } = story.script;
  const grievances = scenario.grievances.map(({ id }) => id);
  const begin = () => {
    let space: StateSpace | null = null;
    return createReplay(version, scenario, variant => {
      space ??= openStateSpace(json, { grievances });
      return storytellerFrom(space, scenario, variant);
    });
  };
  let fast = begin();
  const plain = (variant: string): Storyteller =>
    createTeller(json, { cast: scenario.cast, variant });
  return (run: TeamRun): Result<Conversation, ReplayProblem> => {
    try {
      return fast(run);
    } catch {
      // A story that the space of states cannot hold is told as it is in play: slower, and the same.
      fast = begin();
      return replay(run, version, scenario, plain(run.variant));
    }
  };
};

const isKnownVariant = ({ script }: TeamStory, variant: string): boolean =>
  script.scenario.variants.some(({ id }) => id === variant);

/** Plays runs again and works out what they are worth. The same choices are played once. */
export const createJudge = (stories: readonly TeamStory[]): ((run: TeamRun) => Judged) => {
  const known = new Map(
    stories.map(story => [story.script.scenario.id, { story, play: createPlayer(story) }]),
  );
  const judged = new Map<string, Judged>();
  const judge = (run: TeamRun): Judged => {
    const of = known.get(run.scenario);
    if (of === undefined) return err('unknown-scenario');
    const isOfNow = run.version === of.story.script.version;
    if (isOfNow && !isKnownVariant(of.story, run.variant)) return err('not-replayed');
    const replayed = of.play(run);
    if (!replayed.ok) return err(REASONS[replayed.error.code] ?? 'not-replayed');
    if (replayed.value.ending === null) return err('unfinished');
    return { ok: true, value: judgementOf(replayed.value, of.story, run.variant) };
  };
  return run => {
    const { scenario, version, variant, choices } = run;
    const key = JSON.stringify([scenario, version, variant, choices]);
    const found = judged.get(key) ?? judge(run);
    judged.set(key, found);
    return found;
  };
};
