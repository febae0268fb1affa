import type { Skill } from '../../../engine/model/acts.ts';

/** What each skill is called, and what it means. */
export const SKILL_NAMES: Readonly<
  Record<Skill, { readonly name: string; readonly text: string }>
> = {
  listening: { name: 'Listening', text: 'Letting people finish, and saying back what you heard.' },
  acknowledging: { name: 'Acknowledging', text: 'Naming what hurt, and meaning it.' },
  honesty: { name: 'Honesty', text: 'Telling the truth kindly, the unwelcome part too.' },
  composure: { name: 'Composure', text: 'Staying on their side while it is loud.' },
  'finding-out': {
    name: 'Finding out',
    text: 'Asking, checking and looking it up before you answer.',
  },
  knowing: { name: 'Knowing', text: 'Cause, rules and rights, without guessing.' },
  solving: { name: 'Solving', text: 'Offering what fits and what you can keep.' },
  committing: { name: 'Committing', text: 'Who does what by when, and that it is written down.' },
};

/** A skill's text as it goes on within a sentence. */
export const inSentence = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
