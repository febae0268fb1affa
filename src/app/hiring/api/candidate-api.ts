import * as v from 'valibot';
import { GESTURES } from '../../../engine/model/appearance.ts';
import { LINE_SOUNDS } from '../../../engine/model/line-sounds.ts';
import { MOOD_MAX, MOOD_MIN } from '../../../engine/model/mood.ts';
import { ATTACHMENTS } from '../../../engine/model/attachment.ts';
import { CHANNELS } from '../../../engine/model/channel.ts';
import { BACKGROUNDS, TONES } from '../../../engine/model/heard.ts';
import { SETTINGS } from '../../../engine/model/settings.ts';
import { CARD_KINDS } from '../../../narrative/profile/tag-values.ts';
import { looksSchema } from '../../own/scenario-schema.ts';
import { VOICES } from '../../runs/run-record.ts';
import { count, listOf, moment, name, text } from '../../storage/fields.ts';
import { endpoint } from './endpoint.ts';
import { ADJUSTMENT_PROBLEMS } from '../candidate/adjustments.ts';
import { candidateSchema } from '../candidate/candidate-record.ts';
import { STEP_PROBLEMS, STEPS } from '../candidate/steps.ts';
import { exerciseSchema } from '../exercise/exercise.ts';
import { done, id, nothing, part, written } from './fields.ts';

const mood = v.pipe(v.number(), v.integer(), v.minValue(MOOD_MIN), v.maxValue(MOOD_MAX));

/** What a part asks for, before it begins. Its scenario has no name here. */
const asked = v.object({ minutes: count, hasLetter: v.boolean() });

/** The exercise as candidates are told of it. */
const told = v.object({
  ...v.pick(exerciseSchema, [
    'title',
    'employer',
    'contact',
    'language',
    'opensAt',
    'closesAt',
    'keepDays',
    'contestDays',
    'answerDays',
    'welcome',
    'practice',
    'moodMeter',
    'report',
  ]).entries,
  parts: listOf(asked),
});

/** What a candidate sees of it all. Whose link it is, is not said: links are forwarded. */
const place = v.object({
  exercise: told,
  /** The moment of this answer, by the server's clock. */
  now: moment,
  candidate: candidateSchema,
  /** What they can do now. */
  steps: v.array(v.picklist(STEPS)),
  /** They may take until then; adjustments are counted in. */
  endsAt: moment,
  /** Minutes for one conversation; null: no limit, or none for them. */
  minutes: v.nullable(count),
  /** The link holds until then, and everything about them is deleted. */
  keptUntil: moment,
  parts: listOf(part),
});
export type Place = Readonly<v.InferOutput<typeof place>>;

const step = v.variant('name', [
  v.object({
    name: v.picklist([
      'consent',
      'practise',
      'begin',
      'finish-conversation',
      'send-letter',
      'withdraw',
    ]),
  }),
  v.object({ name: v.literal('contest'), text: written }),
]);
/** A step that a candidate takes. */
export type OwnStep = Readonly<v.InferOutput<typeof step>>;

/** What stands around a conversation: as much of the header as a page shows before it starts. */
const scene = v.object({
  title: text,
  channel: v.picklist(CHANNELS),
  setting: v.nullable(v.picklist(SETTINGS)),
  role: text,
  customer: v.object({ name: text, about: text }),
  looks: looksSchema,
  brief: text,
  goal: text,
  language: name,
});
export type Scene = Readonly<v.InferOutput<typeof scene>>;

/** Something that was said, as a page shows it. */
export const saidSchema = v.object({
  voice: v.picklist(VOICES),
  name: v.nullable(text),
  text,
  hold: v.exactOptional(count),
  gesture: v.exactOptional(v.picklist(GESTURES)),
  tone: v.exactOptional(v.picklist(TONES)),
  background: v.exactOptional(v.object({ kind: v.picklist(BACKGROUNDS), words: v.nullable(text) })),
  attachment: v.exactOptional(v.object({ kind: v.picklist(ATTACHMENTS), words: text })),
  sound: v.exactOptional(v.picklist(LINE_SOUNDS)),
});

/** Where a conversation stands, as much as a candidate sees. How it ended is not said: that is the key's. */
const standing = v.object({
  run: id,
  turns: count,
  title: text,
  customer: text,
  said: listOf(saidSchema),
  heardBefore: count,
  /** In the order in which they are shown. A `ref` means nothing in another conversation or turn. */
  replies: listOf(v.object({ ref: id, text, action: v.boolean() })),
  /** For the face; a step of it only, where the meter is hidden. */
  mood,
  moodBefore: mood,
  decision: v.object({ at: count, of: count }),
  over: v.boolean(),
  /** Replies are taken until then; null: always. */
  until: v.nullable(moment),
});
export type ExerciseStanding = Readonly<v.InferOutput<typeof standing>>;

const desk = v.object({
  turns: count,
  cards: listOf(
    v.object({
      card: id,
      kind: v.picklist(CARD_KINDS),
      title: text,
      source: v.exactOptional(text),
      asAt: v.exactOptional(text),
      lines: listOf(text),
    }),
  ),
});

export type ExerciseDesk = Readonly<v.InferOutput<typeof desk>>;

/** A range of a score, 0 … 100. The figure in its middle is not told: it would be read as the result. */
const band = v.object({ from: count, to: count });

/** One's own words, and two ranges: no mark, act, note or other reply. */
const report = v.object({
  conversations: listOf(v.object({ title: text, said: listOf(saidSchema) })),
  scores: v.object({ accuracy: v.nullable(band), empathy: v.nullable(band) }),
});
export type CandidateReport = Readonly<v.InferOutput<typeof report>>;

const OF_RUN = ['run/unknown', 'run/not-now'] as const;

/** What a candidate can ask. Every request carries the link: `Authorization: Bearer …`. */
export const candidateApi = {
  place: endpoint({
    method: 'GET',
    path: '/api/candidate',
    asker: 'candidate',
    says: 'What the exercise is, how far it has come, and what can be done now.',
    body: null,
    answer: place,
    refusals: [],
  }),
  step: endpoint({
    method: 'POST',
    path: '/api/candidate/steps',
    asker: 'candidate',
    says: 'Takes a step: consents, begins, sends the letter, withdraws, contests …',
    body: step,
    answer: place,
    refusals: [...STEP_PROBLEMS, 'run/nothing-written', 'run/time-left'],
  }),
  report: endpoint({
    method: 'GET',
    path: '/api/candidate/report',
    asker: 'candidate',
    says: 'What they said, with two ranges: where the employer gives such a report, and no sooner than promised.',
    body: null,
    answer: report,
    refusals: ['step/not-now'],
  }),
  askForAdjustment: endpoint({
    method: 'POST',
    path: '/api/candidate/adjustments',
    asker: 'candidate',
    says: 'Asks for an adjustment, in one’s own words.',
    body: v.object({ text: written }),
    answer: place,
    refusals: ADJUSTMENT_PROBLEMS,
  }),
  scene: endpoint({
    method: 'GET',
    path: '/api/candidate/runs/:run/scene',
    asker: 'candidate',
    says: 'Where it takes place, with whom, and what for.',
    body: null,
    answer: scene,
    refusals: OF_RUN,
  }),
  begin: endpoint({
    method: 'POST',
    path: '/api/candidate/runs/:run/begin',
    asker: 'candidate',
    says: 'Begins the conversation, or goes on with one that has begun.',
    body: nothing,
    answer: standing,
    refusals: OF_RUN,
  }),
  standing: endpoint({
    method: 'GET',
    path: '/api/candidate/runs/:run',
    asker: 'candidate',
    says: 'Where the conversation stands, on whatever device it was left.',
    body: null,
    answer: standing,
    refusals: [...OF_RUN, 'run/not-begun'],
  }),
  reply: endpoint({
    method: 'POST',
    path: '/api/candidate/runs/:run/replies',
    asker: 'candidate',
    says: 'Answers a decision. It is kept before it is acknowledged; sent twice it counts once.',
    body: v.object({ turn: v.pipe(count, v.minValue(1)), ref: id }),
    answer: standing,
    refusals: [
      ...OF_RUN,
      'run/not-begun',
      'run/over',
      'run/out-of-step',
      'run/not-on-offer',
      'run/time-is-up',
    ],
  }),
  desk: endpoint({
    method: 'GET',
    path: '/api/candidate/runs/:run/desk',
    asker: 'candidate',
    says: 'The desk as it reads at this moment. Costs no turn.',
    body: null,
    answer: desk,
    refusals: [...OF_RUN, 'run/not-begun'],
  }),
  noteRead: endpoint({
    method: 'POST',
    path: '/api/candidate/runs/:run/reads',
    asker: 'candidate',
    says: 'Notes that a card was looked at.',
    body: v.object({ card: id }),
    answer: done,
    refusals: [...OF_RUN, 'run/not-begun'],
  }),
  write: endpoint({
    method: 'PUT',
    path: '/api/candidate/runs/:run/letter',
    asker: 'candidate',
    says: 'Keeps the answer to the letter as it is so far, in place of the one before. A step sends it.',
    body: v.object({ text: written }),
    answer: done,
    refusals: OF_RUN,
  }),
} as const;
