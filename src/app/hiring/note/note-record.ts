import * as v from 'valibot';
import type { VariantFacts } from '../../../analysis/forms/join-forms.ts';
import type { KeyedReply } from '../../../analysis/forms/scoring-key.ts';
import type { FormDifference } from '../../../analysis/forms/compare-forms.ts';
import { DISCRIMINATIONS } from '../../../analysis/items/item-statistics.ts';
import { ARCHETYPES } from '../../../analysis/proof/archetypes.ts';
import { type Act, AXES, isAct } from '../../../engine/model/acts.ts';
import { count, day, listOf, name, text } from '../../storage/fields.ts';
import { exerciseSchema } from '../exercise/exercise.ts';
import type { TechnicalNote } from './technical-note.ts';

const byAxis = <S extends v.GenericSchema>(schema: S) =>
  v.object({ accuracy: schema, empathy: schema });

const unsure = v.nullable(v.number());

const mark = v.object({
  value: v.pipe(v.number(), v.integer()),
  act: v.custom<Act>(value => typeof value === 'string' && isAct(value)),
});

const keyed = v.object({
  id: text,
  words: text,
  marks: byAxis(v.nullable(mark)),
  breaches: listOf(name),
  why: v.nullable(text),
});

/** The key of a scenario, as it is kept and sent. */
export const keySchema: v.GenericSchema<unknown, readonly (readonly KeyedReply[])[]> = listOf(
  listOf(keyed),
);

const facts = v.object({
  fewest: count,
  most: count,
  best: byAxis(v.number()),
  players: listOf(
    v.object({ name: v.picklist(ARCHETYPES), accuracy: v.number(), empathy: v.number() }),
  ),
  grade: unsure,
  words: count,
});

/** What each variant of a scenario asks, as it is kept and sent. */
export const variantFactsSchema: v.GenericSchema<unknown, VariantFacts[]> = listOf(
  v.object({ variant: name, facts }),
);

const aspect = v.variant('kind', [
  v.object({ kind: v.picklist(['decisions', 'grade', 'words']) }),
  v.object({ kind: v.literal('best'), axis: v.picklist(AXES) }),
  v.object({ kind: v.literal('player'), axis: v.picklist(AXES), name: v.picklist(ARCHETYPES) }),
]);

const difference: v.GenericSchema<unknown, FormDifference> = v.object({
  aspect,
  first: v.number(),
  second: v.number(),
  isLarge: v.boolean(),
});

const form = v.object({
  people: count,
  items: count,
  endedEarly: count,
  mean: unsure,
  deviation: unsure,
  alpha: unsure,
  splitHalf: unsure,
  standardError: unsure,
  tooFew: v.boolean(),
  fewItems: v.boolean(),
});

const item = v.object({
  item: text,
  answers: count,
  facility: unsure,
  best: v.number(),
  discrimination: unsure,
  reading: v.picklist(DISCRIMINATIONS),
});

const replies = v.object({
  item: text,
  answers: count,
  replies: listOf(
    v.object({
      reply: text,
      offered: count,
      taken: count,
      isKeyed: v.boolean(),
      rest: unsure,
      amongTop: unsure,
    }),
  ),
  hardlyTaken: listOf(text),
  rivals: listOf(text),
  tooFew: v.boolean(),
});

const agreement = v.object({
  row: v.nullable(name),
  pairs: count,
  same: unsure,
  close: unsure,
  kappa: unsure,
});

const parting = v.object({
  code: name,
  letter: name,
  row: name,
  first: v.number(),
  second: v.number(),
});

/** A technical note as the server counts it: groups are none of its business. */
export type CountedNote = Omit<TechnicalNote, 'groups'>;

/** The same, as it is sent. Nobody's blind marks of the key are known to the server. */
export const countedNoteSchema: v.GenericSchema<unknown, CountedNote> = v.object({
  exercise: exerciseSchema,
  day,
  rules: count,
  people: count,
  parts: listOf(v.object({ scenario: name, key: keySchema, blindKey: v.null() })),
  forms: v.nullable(listOf(difference)),
  axes: byAxis(v.object({ form, items: listOf(item), replies: listOf(replies) })),
  marking: v.object({ all: agreement, rows: listOf(agreement), partings: listOf(parting) }),
});
