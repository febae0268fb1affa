import type { Act } from '../../src/engine/model/acts.ts';
import { meet } from '../../src/engine/model/customer.ts';
import { EMPTY_KEY, type Mark, type ReplyKey } from '../../src/engine/model/reply.ts';

/** `say('+2 acknowledge wait', '+1 verify')`: a reply's key in an author's shorthand; '' for none. */
export const say = (empathy: string, accuracy = '', more: Partial<ReplyKey> = {}): ReplyKey => ({
  ...EMPTY_KEY,
  ...(empathy === '' ? {} : { empathy: mark(empathy) }),
  ...(accuracy === '' ? {} : { accuracy: mark(accuracy) }),
  ...more,
});

const mark = (text: string): Mark => {
  const [value = '0', act = 'listen', grievance] = text.split(' ');
  const known = { value: Number(value), act: act as Act };
  return grievance === undefined ? known : { ...known, grievance };
};

/** A customer at these levels with two grievances, `wait` and `fear`. */
export const customer = (heat: number, trust = 5, patience = 6, grievances = ['wait', 'fear']) =>
  meet({ heat, trust, patience }, grievances);
