import { LEVEL_MAX, LEVEL_MIN, LEVEL_NAMES, type Levels } from '../../engine/model/customer.ts';
import { DEFAULT_LOOKS } from '../../engine/model/appearance.ts';
import { DEFAULT_CURRENCY, type Scenario } from '../../engine/model/scenario.ts';
import { firstPart, parseTags, type Tag } from './tag.ts';
import { fieldsFrom, type TagFields, valuesOf } from './tag-vocabulary.ts';

/** Levels a story without its own starts with: somebody who is neither friend nor foe. */
export const DEFAULT_LEVELS: Levels = { heat: 5, trust: 5, patience: 6 };

const HEADER_FIELDS: TagFields<'header', Scenario> = {
  title: ([title]) => ({ title }),
  channel: ([channel]) => ({ channel }),
  setting: ([setting]) => ({ setting }),
  role: ([role]) => ({ role }),
  customer: ([customer]) => ({ customer }),
  // Also has the customer's names: see `castOf`.
  cast: () => ({}),
  looks: ([looks]) => ({ looks }),
  brief: ([brief]) => ({ brief }),
  goal: ([goal]) => ({ goal }),
  level: ([level]) => ({ level }),
  minutes: ([minutes]) => ({ minutes }),
  language: ([language]) => ({ language }),
  currency: currencies => ({ currencies }),
  grievance: grievances => ({ grievances }),
  variant: variants => ({ variants: variants.map(({ id, what }) => ({ id, differs: what })) }),
  mood: ([mood]) => ({ mood }),
  fact: facts => ({ facts: facts.map(({ id, what }) => ({ variable: id, what })) }),
  owed: owed => ({ owed }),
  letter: ([letter]) => ({ letter }),
  'as-at': ([asAt]) => ({ asAt }),
};

const levelsFrom = (read: (name: string) => unknown): Levels => {
  const [heat, trust, patience] = LEVEL_NAMES.map(name => {
    const value = read(name);
    const whole = typeof value === 'number' ? Math.round(value) : DEFAULT_LEVELS[name];
    return Math.max(LEVEL_MIN, Math.min(LEVEL_MAX, whole));
  }) as [number, number, number];
  return { heat, trust, patience };
};

/** Everybody who speaks, as they stand before a colon: the customer's first name comes first. */
export const castOf = (tags: readonly Tag[]): readonly string[] => {
  const customer = firstPart(tags, 'customer') ?? 'Customer';
  return [customer.split(/\s+/)[0] ?? customer, customer, ...valuesOf(tags, 'cast')];
};

/**
 * A scenario from its global tags and the first values of its variables. Missing or malformed
 * parts are filled with plain ones: the checks report them, and a draft can still be played.
 */
export const scenarioOf = (
  id: string,
  globalTags: readonly string[],
  variable: (name: string) => unknown,
): Scenario => {
  const tags = parseTags(globalTags);
  return {
    id,
    title: id,
    channel: 'counter',
    setting: null,
    role: '',
    customer: { name: 'Customer', about: '' },
    looks: DEFAULT_LOOKS,
    brief: '',
    goal: '',
    level: 'core',
    minutes: 6,
    language: 'en',
    currencies: [{ code: DEFAULT_CURRENCY }],
    grievances: [],
    variants: [{ id: 'default', differs: '' }],
    facts: [],
    owed: [],
    ...fieldsFrom(HEADER_FIELDS, tags),
    cast: castOf(tags),
    start: levelsFrom(variable),
  };
};
