import { advance, begin, type Conversation } from '../../src/engine/run/conversation.ts';
import { roll, seeded } from '../../src/engine/rng.ts';
import type { Script } from '../../src/narrative/story/script.ts';
import { createTeller } from '../../src/narrative/story/storyteller.ts';
import type { Exercise } from '../../src/app/hiring/exercise/exercise.ts';
import type { ScenarioFacts } from '../../src/app/hiring/exercise/check-exercise.ts';
import { EXERCISE_FORMAT } from '../../src/engine/versions.ts';

/** An exercise of two scenarios in two parallel forms, changed as needed. */
export const exercise = (change: Partial<Exercise> = {}): Exercise => ({
  format: EXERCISE_FORMAT,
  id: 'desk-2026',
  version: 1,
  title: 'Front desk, autumn',
  employer: 'Harbour & Vale',
  contact: 'Ines Moreau, people@example.com',
  language: 'en',
  parts: [
    {
      scenario: 'room-not-ready',
      title: 'The room that isn’t there',
      scenarioVersion: 'r2-0123456789abcdef',
      minutes: 8,
      variants: ['sold-out', 'duplicate'],
      letter: {
        from: 'A guest',
        subject: 'My bill',
        text: 'I was charged twice.',
        know: 'You may refund it.',
      },
    },
    {
      scenario: 'thirty-four-days',
      title: 'Thirty-four days',
      scenarioVersion: 'r2-fedcba9876543210',
      minutes: 7,
      variants: ['default'],
      letter: null,
    },
  ],
  opensAt: '2026-11-01T08:00:00.000Z',
  closesAt: '2026-11-15T20:00:00.000Z',
  keepDays: 120,
  contestDays: 30,
  answerDays: 14,
  moodMeter: 'hidden',
  timer: null,
  report: { when: 'on', day: '2026-11-20' },
  rubric: [
    { id: 'matter', name: 'The matter', anchors: ['wrong', 'half', 'right', 'right and clear'] },
    { id: 'tone', name: 'The tone', anchors: ['cold', 'stiff', 'kind', 'kind and true'] },
  ],
  welcome: '',
  practice: null,
  phrases: [],
  ...change,
});

/** What the proofs say of its scenarios. */
export const scenarioFacts: readonly ScenarioFacts[] = [
  {
    scenario: 'room-not-ready',
    version: 'r2-0123456789abcdef',
    language: 'en-GB',
    variants: ['sold-out', 'duplicate'],
    fitness: { fit: true, lacks: [] },
  },
  {
    scenario: 'thirty-four-days',
    version: 'r2-fedcba9876543210',
    language: 'en',
    variants: ['default'],
    fitness: { fit: true, lacks: [] },
  },
];

/** Somebody who plays a script to its end with luck alone; the same seed, the same conversation. */
export const playedBy = ({ json, scenario }: Script, seed: number): Conversation => {
  const [variant] = scenario.variants;
  const teller = createTeller(json, { cast: scenario.cast, variant: variant?.id ?? '' });
  let conversation = begin(scenario, teller);
  let chance = seeded(seed * 7919);
  while (conversation.ok && conversation.value.ending === null) {
    const { replies } = conversation.value;
    const [value, next] = roll(chance);
    chance = next;
    const reply = replies[Math.floor(value * replies.length)];
    if (reply === undefined) throw new Error('nothing is on offer');
    conversation = advance(conversation.value, teller, reply.index);
  }
  if (!conversation.ok) throw new Error(conversation.error.code);
  return conversation.value;
};
