import { LEVEL_MAX, LEVEL_MIN, LEVEL_NAMES, type Levels } from '../../engine/model/customer.ts';
import { DEFAULT_LOOKS, LOOKS, type Looks } from '../../engine/model/appearance.ts';
import type { Difficulty, Entitlement, Scenario } from '../../engine/model/scenario.ts';
import { allParts, firstPart, parseTags, type Tag, wordsOf } from './tag.ts';

/** Levels a story without its own starts with: somebody who is neither friend nor foe. */
export const DEFAULT_LEVELS: Levels = { heat: 5, trust: 5, patience: 6 };

const looksOf = (value: string): Looks => {
  const pairs = wordsOf(value)
    .map(word => word.split('='))
    .filter(([trait = '', to = '']) => {
      const values: readonly string[] = Object.hasOwn(LOOKS, trait)
        ? LOOKS[trait as keyof typeof LOOKS]
        : [];
      return values.includes(to);
    });
  return { ...DEFAULT_LOOKS, ...(Object.fromEntries(pairs) as Partial<Looks>) };
};

const entitlementOf = ([amount = '0', covers = '', variant]: readonly string[]): Entitlement => ({
  amount: Number(amount),
  covers,
  ...(variant === undefined ? {} : { variant }),
});

const grievancesOf = (tags: readonly Tag[]): Scenario['grievances'] =>
  allParts(tags, 'grievance').map(([id = '', hurt = '', weight = '1']) => ({
    id,
    hurt,
    weight: Number(weight),
  }));

const variantsOf = (tags: readonly Tag[]): Scenario['variants'] => {
  const variants = allParts(tags, 'variant').map(([id = '', differs = '']) => ({ id, differs }));
  return variants.length > 0 ? variants : [{ id: 'default', differs: '' }];
};

const levelsFrom = (read: (name: string) => unknown): Levels => {
  const [heat, trust, patience] = LEVEL_NAMES.map(name => {
    const value = read(name);
    const whole = typeof value === 'number' ? Math.round(value) : DEFAULT_LEVELS[name];
    return Math.max(LEVEL_MIN, Math.min(LEVEL_MAX, whole));
  }) as [number, number, number];
  return { heat, trust, patience };
};

const castOf = (tags: readonly Tag[], customer: string): readonly string[] => [
  customer.split(/\s+/)[0] ?? customer,
  customer,
  ...allParts(tags, 'cast').map(([name = '']) => name),
];

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
  const text = (key: string, otherwise = '') => firstPart(tags, key) ?? otherwise;
  const [customer = 'Customer', about = ''] = tags.find(tag => tag.key === 'customer')?.parts ?? [];
  const asAt = firstPart(tags, 'as-at');
  return {
    id,
    title: text('title', id),
    setting: text('setting'),
    role: text('role'),
    customer: { name: customer, about },
    cast: castOf(tags, customer),
    looks: looksOf(text('looks')),
    brief: text('brief'),
    goal: text('goal'),
    level: text('level', 'core') as Difficulty,
    minutes: Number(text('minutes', '6')),
    language: text('language', 'en'),
    currency: text('currency', 'EUR'),
    ...(asAt === undefined ? {} : { asAt }),
    grievances: grievancesOf(tags),
    variants: variantsOf(tags),
    facts: allParts(tags, 'fact').map(([name = '', what = '']) => ({ variable: name, what })),
    owed: allParts(tags, 'owed').map(entitlementOf),
    start: levelsFrom(variable),
  };
};
