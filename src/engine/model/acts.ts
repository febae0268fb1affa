/** The two things that are scored, always apart and never blended into one number (SPEC S2). */
export const AXES = ['accuracy', 'empathy'] as const;
export type Axis = (typeof AXES)[number];
export type ByAxis<T> = { readonly [axis in Axis]: T };

export const byAxis = <T>(of: (axis: Axis) => T): ByAxis<T> => ({
  accuracy: of('accuracy'),
  empathy: of('empathy'),
});

/** What is practised: each act belongs to one skill, and drills are chosen by skill. */
export const SKILLS = [
  'listening',
  'acknowledging',
  'honesty',
  'composure',
  'finding-out',
  'knowing',
  'solving',
  'committing',
] as const;
export type Skill = (typeof SKILLS)[number];

/**
 * How a wrong act reaches this customer: noticed at once, believed until it comes out, welcome
 * although it is wrong, or unseen.
 */
export type Reception = 'noticed' | 'believed' | 'welcome' | 'unseen';

interface ActFacts {
  readonly skill: Skill;
  /** How the act is received where its accuracy mark is negative; `noticed` where nothing is said. */
  readonly reception?: Reception;
}

/**
 * What a reply does. One vocabulary for authors, rules, debriefs and drills.
 * Derived from the moves that LEAPS, LAST, HEARD and CARP have in common.
 */
export const ACTS = {
  acknowledge: { skill: 'acknowledging' },
  listen: { skill: 'listening' },
  validate: { skill: 'acknowledging' },
  paraphrase: { skill: 'listening' },
  apologise: { skill: 'acknowledging' },
  thank: { skill: 'composure' },
  respect: { skill: 'composure' },
  reassure: { skill: 'acknowledging' },
  honest: { skill: 'honesty' },
  choice: { skill: 'solving' },
  limit: { skill: 'composure' },
  care: { skill: 'listening' },
  wait: { skill: 'listening' },
  cold: { skill: 'acknowledging' },
  blame: { skill: 'composure' },
  minimise: { skill: 'acknowledging' },
  command: { skill: 'composure' },
  rush: { skill: 'listening' },
  defend: { skill: 'composure' },
  sarcasm: { skill: 'composure' },
  robotic: { skill: 'listening' },
  pressure: { skill: 'composure' },
  pity: { skill: 'acknowledging' },
  cheer: { skill: 'acknowledging' },
  verify: { skill: 'finding-out' },
  lookup: { skill: 'finding-out' },
  ask: { skill: 'finding-out' },
  diagnose: { skill: 'finding-out' },
  explain: { skill: 'knowing' },
  inform: { skill: 'knowing' },
  offer: { skill: 'solving' },
  remedy: { skill: 'solving' },
  act: { skill: 'solving' },
  commit: { skill: 'committing' },
  recap: { skill: 'committing' },
  check: { skill: 'committing' },
  document: { skill: 'committing' },
  escalate: { skill: 'knowing' },
  refuse: { skill: 'knowing' },
  safety: { skill: 'knowing' },
  close: { skill: 'committing' },
  misinform: { skill: 'knowing', reception: 'believed' },
  overpromise: { skill: 'committing', reception: 'believed' },
  overgive: { skill: 'solving', reception: 'welcome' },
  deflect: { skill: 'solving', reception: 'noticed' },
  dump: { skill: 'knowing', reception: 'noticed' },
  skip: { skill: 'finding-out', reception: 'unseen' },
  assume: { skill: 'finding-out', reception: 'noticed' },
  guess: { skill: 'knowing', reception: 'believed' },
  withhold: { skill: 'honesty', reception: 'believed' },
  disclose: { skill: 'knowing', reception: 'unseen' },
  repeat: { skill: 'finding-out', reception: 'noticed' },
  delay: { skill: 'solving', reception: 'noticed' },
} as const satisfies Readonly<Record<string, ActFacts>>;
export type Act = keyof typeof ACTS;

export const ACT_NAMES = Object.keys(ACTS) as readonly Act[];

const RECEPTIONS: Readonly<Record<Act, ActFacts>> = ACTS;

/** How an act is received where it is wrong. */
export const receptionOfAct = (act: Act): Reception => RECEPTIONS[act].reception ?? 'noticed';

export const isAct = (word: string): word is Act => Object.hasOwn(ACTS, word);

/** Acts that say something which is not so, or cannot be kept: first-contact resolution is lost. */
export const FALSE_ACTS: ReadonlySet<Act> = new Set<Act>(['misinform', 'overpromise']);
