import * as v from 'valibot';
import { GESTURES } from '../../../engine/model/appearance.ts';
import { LINE_SOUNDS } from '../../../engine/model/line-sounds.ts';
import { MOOD_MAX, MOOD_MIN } from '../../../engine/model/mood.ts';
import { SETTINGS } from '../../../engine/model/settings.ts';
import { CARD_KINDS } from '../../../narrative/profile/tag-values.ts';
import { looksSchema } from '../../own/scenario-schema.ts';
import { VOICES } from '../../runs/run-record.ts';
import { count, listOf, moment, name, text } from '../../storage/fields.ts';
import { endpoint } from './endpoint.ts';
import { done, id, nothing, part, written } from './fields.ts';

const mood = v.pipe(v.number(), v.integer(), v.minValue(MOOD_MIN), v.maxValue(MOOD_MAX));

/** What a candidate is told before anything begins. Whose link it is, is not said: links are forwarded. */
const invitation = v.object({
  title: text,
  employer: text,
  contact: text,
  language: name,
  opensAt: moment,
  closesAt: moment,
  /** The link holds until then. */
  linkEndsAt: moment,
  /** Everything about the candidate is deleted then. */
  keptUntil: moment,
  showMood: v.boolean(),
  /** Minutes for each scenario; null: no limit, or none for this candidate. */
  minutes: v.nullable(count),
  report: v.picklist(['never', 'at-end']),
  consentedAt: v.nullable(moment),
  parts: listOf(part),
});
export type Invitation = Readonly<v.InferOutput<typeof invitation>>;

/** What stands around a conversation: as much of the header as a page shows before it starts. */
const scene = v.object({
  title: text,
  setting: v.nullable(v.picklist(SETTINGS)),
  role: text,
  customer: v.object({ name: text, about: text }),
  looks: looksSchema,
  brief: text,
  goal: text,
  language: name,
});
export type Scene = Readonly<v.InferOutput<typeof scene>>;

const said = v.object({
  voice: v.picklist(VOICES),
  name: v.nullable(text),
  text,
  gesture: v.exactOptional(v.picklist(GESTURES)),
  sound: v.exactOptional(v.picklist(LINE_SOUNDS)),
});

/** Where a conversation stands, as much as a candidate sees. How it ended is not said: that is the key's. */
const standing = v.object({
  run: id,
  turns: count,
  title: text,
  customer: text,
  said: listOf(said),
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

const OF_RUN = ['run/unknown', 'consent/missing'] as const;

/** What a candidate can ask. Every request carries the link: `Authorization: Bearer …`. */
export const candidateApi = {
  invitation: endpoint({
    method: 'GET',
    path: '/api/candidate',
    asker: 'candidate',
    says: 'What the exercise is, and how far it has come.',
    body: null,
    answer: invitation,
    refusals: [],
  }),
  consent: endpoint({
    method: 'POST',
    path: '/api/candidate/consent',
    asker: 'candidate',
    says: 'The candidate agrees to what the invitation says. Said twice it counts once.',
    body: v.object({ agreed: v.literal(true) }),
    answer: invitation,
    refusals: ['exercise/not-open', 'exercise/closed'],
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
    refusals: [...OF_RUN, 'exercise/not-open', 'exercise/closed'],
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
    path: '/api/candidate/runs/:run/written',
    asker: 'candidate',
    says: 'Keeps the written answer, in place of the one before. People read it; no machine scores it.',
    body: v.object({ text: written }),
    answer: done,
    refusals: [...OF_RUN, 'run/not-over', 'run/nothing-to-write'],
  }),
} as const;
