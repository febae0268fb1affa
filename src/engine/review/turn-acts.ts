import type { Act } from '../model/acts.ts';
import type { Turn } from '../run/conversation.ts';
import type { Mark, Reply } from '../model/reply.ts';

export const marksIn = ({ key }: Reply): readonly Mark[] =>
  [key.empathy, key.accuracy].filter(mark => mark !== undefined);

/** What the reply did, for better or worse. */
export const actsOf = ({ reply }: Turn): readonly Act[] => marksIn(reply).map(({ act }) => act);

/** What the reply did well. */
export const goodActsOf = ({ reply }: Turn): readonly Act[] =>
  marksIn(reply).flatMap(({ act, value }) => (value > 0 ? [act] : []));

export const didAny = (turn: Turn, acts: readonly Act[]): boolean =>
  actsOf(turn).some(act => acts.includes(act));

export const didWell = (turn: Turn, acts: readonly Act[]): boolean =>
  goodActsOf(turn).some(act => acts.includes(act));

/** Numbers, from 1, of the turns for which something holds. */
export const turnsWhere = (
  turns: readonly Turn[],
  holds: (turn: Turn, at: number) => boolean,
): readonly number[] => turns.flatMap((turn, at) => (holds(turn, at) ? [at + 1] : []));
