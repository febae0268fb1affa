import * as v from 'valibot';
import { LOOKS } from '../../engine/model/appearance.ts';
import { HEADER_MOODS, LEVEL_MAX, LEVEL_MIN } from '../../engine/model/customer.ts';
import { CHANNELS } from '../../engine/model/channel.ts';
import { DIFFICULTIES, type Scenario } from '../../engine/model/scenario.ts';
import { SETTINGS } from '../../engine/model/settings.ts';
import { count, listOf, name, text } from '../storage/fields.ts';

const level = v.pipe(v.number(), v.integer(), v.minValue(LEVEL_MIN), v.maxValue(LEVEL_MAX));

export const looksSchema = v.object({
  skin: v.picklist(LOOKS.skin),
  hair: v.picklist(LOOKS.hair),
  haircolor: v.picklist(LOOKS.haircolor),
  glasses: v.picklist(LOOKS.glasses),
  beard: v.picklist(LOOKS.beard),
  garment: v.picklist(LOOKS.garment),
  colour: v.picklist(LOOKS.colour),
  age: v.picklist(LOOKS.age),
  /** Kept before anybody could sit: everybody stands. */
  seat: v.optional(v.picklist(LOOKS.seat), 'none'),
});

/** A header as it is kept beside its compiled story. */
export const scenarioSchema: v.GenericSchema<unknown, Scenario> = v.object({
  id: name,
  title: text,
  /** Kept before there were channels: at a counter. */
  channel: v.optional(v.picklist(CHANNELS), 'counter'),
  setting: v.nullable(v.picklist(SETTINGS)),
  role: text,
  customer: v.object({ name: text, about: text }),
  cast: listOf(text),
  looks: looksSchema,
  brief: text,
  goal: text,
  level: v.picklist(DIFFICULTIES),
  minutes: v.number(),
  language: name,
  currencies: v.pipe(
    listOf(v.object({ code: name, variant: v.exactOptional(text) })),
    v.nonEmpty(),
  ),
  asAt: v.exactOptional(text),
  grievances: listOf(v.object({ id: name, hurt: text, weight: count })),
  variants: v.pipe(listOf(v.object({ id: name, differs: text })), v.nonEmpty()),
  mood: v.exactOptional(v.picklist(HEADER_MOODS)),
  facts: listOf(v.object({ variable: text, what: text })),
  owed: listOf(v.object({ amount: v.number(), covers: text, variant: v.exactOptional(text) })),
  letter: v.exactOptional(v.object({ from: text, subject: text, text, know: text })),
  start: v.object({ heat: level, trust: level, patience: level }),
});
