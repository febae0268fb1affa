import { advance, begin, type Conversation } from '../../src/engine/run/conversation.ts';
import { choiceOf } from '../../src/engine/run/run.ts';
import { roll, seeded, seedOf } from '../../src/engine/rng.ts';
import type { Reply } from '../../src/engine/model/reply.ts';
import { RUN_FORMAT } from '../../src/engine/versions.ts';
import { storytellerFrom } from '../../src/analysis/explore/state-space-storyteller.ts';
import { openStateSpace } from '../../src/narrative/state-space/open-state-space.ts';
import type { Script } from '../../src/narrative/story/script.ts';
import type { RunRecord } from '../../src/app/runs/run-record.ts';
import { missing } from '../../src/engine/result.ts';
import { must } from './ink.ts';

/** Numbers 0 … 1 that are the same each time. */
export const chanceOf = (seed: number): (() => number) => {
  let chance = seeded(seed);
  return () => {
    const [value, next] = roll(chance);
    chance = next;
    return value;
  };
};

/** How somebody plays: what they are good at to begin with, of 0 … 1 on either half of the job. */
export interface Learner {
  readonly name: string;
  readonly team: string;
  readonly accuracy: number;
  readonly empathy: number;
  /** What they gain on both in six weeks. */
  readonly learns: number;
}

const STYLES = [
  { accuracy: 0.55, empathy: 0.5, learns: 0.3 },
  { accuracy: 0.85, empathy: 0.15, learns: 0.1 },
  { accuracy: 0.15, empathy: 0.85, learns: 0.15 },
  { accuracy: 0.3, empathy: 0.3, learns: 0.35 },
  { accuracy: 0.9, empathy: 0.88, learns: 0.05 },
] as const;

/** Forty people of four styles and one who is good at everything, in two teams. */
export const forty = (count = 40): readonly Learner[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `P${String(at + 1).padStart(2, '0')}`,
    team: at % 2 === 0 ? 'North' : 'South',
    ...(STYLES[at % STYLES.length] ?? STYLES[0]),
  }));

const valueOf = ({ key }: Reply, axis: 'accuracy' | 'empathy'): number => key[axis]?.value ?? 0;

/** The better somebody is at a half of the job, the more often its marks decide what they say. */
const pick = (
  replies: readonly Reply[],
  skill: { accuracy: number; empathy: number },
  chance: () => number,
): Reply => {
  const [sees, feels] = [chance() < skill.accuracy, chance() < skill.empathy];
  const worth = (reply: Reply): number =>
    (sees ? 2 * valueOf(reply, 'accuracy') : 0) +
    (feels ? 2 * valueOf(reply, 'empathy') : 0) +
    2.5 * chance();
  const [best] = replies
    .map(reply => ({ reply, worth: worth(reply) }))
    .toSorted((a, b) => b.worth - a.worth);
  if (best === undefined) throw new Error('no reply on offer');
  return best.reply;
};

const MOST_TURNS = 60;

/** Plays runs of a scenario, each to its end. */
export const playerOf = (script: Script) => {
  const { scenario } = script;
  const space = openStateSpace(script.json, {
    grievances: scenario.grievances.map(({ id }) => id),
  });
  return (
    variant: string,
    skill: { accuracy: number; empathy: number },
    chance: () => number,
  ): Conversation => {
    const teller = storytellerFrom(space, scenario, variant);
    let conversation = must(begin(scenario, teller));
    while (conversation.ending === null && conversation.turns.length < MOST_TURNS) {
      const { index } = pick(conversation.replies, skill, chance);
      conversation = must(advance(conversation, teller, index));
    }
    return conversation;
  };
};

/** A run as a browser keeps it. */
export const recordOf = (
  script: Script,
  conversation: Conversation,
  named: { id: string; player: string; variant: string; startedAt: string },
): RunRecord => ({
  format: RUN_FORMAT,
  ...named,
  scenario: script.scenario.id,
  title: script.scenario.title,
  version: script.version,
  mode: 'practice',
  seed: seedOf(named.id),
  changedAt: named.startedAt,
  choices: conversation.turns.map(({ reply }) => choiceOf(reply)),
  deskReads: [],
  ending:
    conversation.ending === null
      ? null
      : { kind: conversation.ending.kind, summary: conversation.ending.summary },
  transcript: [],
  reflection: null,
  reviewSkipped: false,
  origin: null,
});

const DAY = 86_400_000;
const DAYS = 42;
const FIRST = Date.UTC(2026, 9, 12, 8);

/** What everybody played in six weeks, by person, the oldest first. The same each time. */
export const sixWeeks = (
  people: readonly Learner[],
  scripts: readonly Script[],
  runsEach: number,
  seed = 17,
): ReadonlyMap<string, readonly RunRecord[]> => {
  const chance = chanceOf(seed);
  const players = scripts.map(script => ({ script, play: playerOf(script) }));
  const runsOf = (learner: Learner): readonly RunRecord[] =>
    Array.from({ length: runsEach }, (_, at) => {
      const { script, play } = players[at % players.length] ?? missing();
      const share = at / Math.max(1, runsEach - 1);
      const skill = {
        accuracy: learner.accuracy + share * learner.learns,
        empathy: learner.empathy + share * learner.learns,
      };
      const { variants } = script.scenario;
      const variant = variants[Math.floor(chance() * variants.length)]?.id ?? '';
      const startedAt = new Date(
        FIRST + Math.floor(share * DAYS) * DAY + at * 60_000,
      ).toISOString();
      const named = { id: `${learner.name}-${at}`, player: learner.name, variant, startedAt };
      return recordOf(script, play(variant, skill, chance), named);
    });
  return new Map(people.map(learner => [learner.name, runsOf(learner)]));
};
