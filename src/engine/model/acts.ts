/** The two things that are scored, always apart (DESIGN: never blended into one number). */
export const AXES = ['accuracy', 'empathy'] as const;
export type Axis = (typeof AXES)[number];
export type ByAxis<T> = { readonly [axis in Axis]: T };

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

interface ActFacts {
  readonly skill: Skill;
  /** In the words of a debrief: "You … ". */
  readonly did: string;
}

/**
 * What a reply does. One vocabulary for authors, rules, debriefs and drills.
 * Derived from the moves that LEAPS, LAST, HEARD and CARP have in common.
 */
export const ACTS = {
  acknowledge: { skill: 'acknowledging', did: 'acknowledged what hurt' },
  listen: { skill: 'listening', did: 'listened' },
  validate: { skill: 'acknowledging', did: 'said the feeling makes sense' },
  paraphrase: { skill: 'listening', did: 'said back what you heard' },
  apologise: { skill: 'acknowledging', did: 'apologised' },
  thank: { skill: 'composure', did: 'thanked' },
  respect: { skill: 'composure', did: 'showed respect' },
  reassure: { skill: 'acknowledging', did: 'reassured' },
  honest: { skill: 'honesty', did: 'told the truth kindly' },
  choice: { skill: 'solving', did: 'gave back a choice' },
  limit: { skill: 'composure', did: 'set a limit' },
  care: { skill: 'listening', did: 'saw to the person' },
  cold: { skill: 'acknowledging', did: 'stayed cold' },
  blame: { skill: 'composure', did: 'put the blame elsewhere' },
  minimise: { skill: 'acknowledging', did: 'made it small' },
  command: { skill: 'composure', did: 'told them how to feel' },
  rush: { skill: 'listening', did: 'hurried them' },
  defend: { skill: 'composure', did: 'defended the company' },
  sarcasm: { skill: 'composure', did: 'were sarcastic' },
  robotic: { skill: 'listening', did: 'recited a phrase' },
  pressure: { skill: 'composure', did: 'pressed them' },
  pity: { skill: 'acknowledging', did: 'gave sympathy instead of help' },
  verify: { skill: 'finding-out', did: 'verified' },
  lookup: { skill: 'finding-out', did: 'looked it up' },
  ask: { skill: 'finding-out', did: 'asked' },
  diagnose: { skill: 'finding-out', did: 'found the cause' },
  explain: { skill: 'knowing', did: 'explained the cause' },
  inform: { skill: 'knowing', did: 'informed' },
  offer: { skill: 'solving', did: 'offered what you can keep' },
  remedy: { skill: 'solving', did: 'offered the right remedy' },
  act: { skill: 'solving', did: 'did it in the system' },
  commit: { skill: 'committing', did: 'committed: who, what and when' },
  recap: { skill: 'committing', did: 'summed up' },
  check: { skill: 'committing', did: 'checked that it was right' },
  document: { skill: 'committing', did: 'wrote it down' },
  escalate: { skill: 'knowing', did: 'brought in the right person' },
  refuse: { skill: 'knowing', did: 'said a correct no' },
  safety: { skill: 'knowing', did: 'put safety first' },
  close: { skill: 'committing', did: 'closed properly' },
  misinform: { skill: 'knowing', did: 'said something false' },
  overpromise: { skill: 'committing', did: 'promised what you cannot keep' },
  overgive: { skill: 'solving', did: 'gave more than was right' },
  deflect: { skill: 'solving', did: 'sent the problem away' },
  dump: { skill: 'knowing', did: 'handed over without need' },
  skip: { skill: 'finding-out', did: 'skipped a step' },
  assume: { skill: 'finding-out', did: 'assumed' },
  guess: { skill: 'knowing', did: 'guessed' },
  withhold: { skill: 'honesty', did: 'kept something back' },
  disclose: { skill: 'knowing', did: 'disclosed what is private' },
  repeat: { skill: 'finding-out', did: 'asked for what is on the screen' },
  delay: { skill: 'solving', did: 'put it off' },
} as const satisfies Readonly<Record<string, ActFacts>>;
export type Act = keyof typeof ACTS;

export const ACT_NAMES = Object.keys(ACTS) as readonly Act[];

export const isAct = (word: string): word is Act => Object.hasOwn(ACTS, word);

/** Acts that say something which is not so, or cannot be kept: first-contact resolution is lost. */
export const FALSE_ACTS: ReadonlySet<Act> = new Set<Act>(['misinform', 'overpromise']);
