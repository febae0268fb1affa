import * as v from 'valibot';
import { shuffled } from '../../engine/rng.ts';
import { missing } from '../../engine/result.ts';
import type { Reply } from '../../engine/model/reply.ts';
import type { Unit } from '../database/database.ts';
import { newRef, newSeed } from '../secrets.ts';

/** A reply on offer: what the page calls it, and its place in the story's order. */
export interface Offer {
  readonly ref: string;
  readonly index: number;
}

const offersSchema = v.array(
  v.object({ ref: v.string(), index: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
);

/**
 * Puts replies on offer: in an order of chance, under names of chance. Kept before anybody sees
 * them, so that the page is the same on every device, and so that it is known what was shown.
 */
export const putOnOffer = async (
  { query }: Unit,
  { run, turn, now }: { readonly run: string; readonly turn: number; readonly now: string },
  replies: readonly Reply[],
): Promise<readonly Offer[]> => {
  const offers = shuffled(replies, newSeed()).map(({ index }) => ({ ref: newRef(), index }));
  await query
    .insertInto('decision')
    .values({ run_id: run, turn, offers: JSON.stringify(offers), offered_at: now })
    .execute();
  return offers;
};

/** What is on offer in this turn, as it was kept. */
export const offersAt = async (
  { query }: Unit,
  run: string,
  turn: number,
): Promise<readonly Offer[]> => {
  const row = await query
    .selectFrom('decision')
    .select('offers')
    .where('run_id', '=', run)
    .where('turn', '=', turn)
    .executeTakeFirst();
  return v.parse(offersSchema, JSON.parse((row ?? missing()).offers));
};
