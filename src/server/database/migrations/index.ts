import type { Migration } from 'kysely';
import { begin } from './001-begin.ts';
import { keys } from './003-keys.ts';
import { signIn } from './004-people.ts';
import { passkeys } from './005-passkeys.ts';
import { votes } from './006-votes.ts';
import { team } from './007-team.ts';
import { teamTotals } from './008-team-totals.ts';
import { teamDays } from './009-team-days.ts';
import { reviews } from './002-reviews.ts';

/** In the order of their numbers. One that was released is never changed: the next one mends it. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-begin': begin,
  '002-reviews': reviews,
  '003-keys': keys,
  '004-people': signIn,
  '005-passkeys': passkeys,
  '006-votes': votes,
  '007-team': team,
  '008-team-totals': teamTotals,
  '009-team-days': teamDays,
};
