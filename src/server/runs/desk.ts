import type { ExerciseDesk } from '../../app/hiring/api/candidate-api.ts';
import { DONE, type Done } from '../../app/hiring/api/fields.ts';
import type { RefusalCode } from '../../app/hiring/api/refusals.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { DeskCard } from '../../narrative/story/desk.ts';
import { hashOf } from '../secrets.ts';
import { leaveSeat, openRun } from './open-seat.ts';
import type { Visit } from './visit.ts';

/** What a page calls a card: the author's own name for it may say too much. */
const cardName = (run: string, knot: string): string => hashOf(`${run} ${knot}`).slice(0, 16);

const shown = (run: string, { knot, kind, title, source, asAt, lines }: DeskCard) => ({
  card: cardName(run, knot),
  kind,
  title,
  lines: [...lines],
  ...(source === undefined ? {} : { source }),
  ...(asAt === undefined ? {} : { asAt }),
});

const cardsOf = async ({ context, unit, run }: Visit): Promise<readonly DeskCard[]> => {
  const { scenario, seat } = await openRun(context, unit, run);
  const cards = scenario.desk.read(seat.teller.story);
  leaveSeat(context, unit, run.id, seat);
  return cards;
};

/** The desk of a run as it reads now. */
export const readDesk = async (visit: Visit): Promise<Result<ExerciseDesk, RefusalCode>> => {
  const { run } = visit;
  if (run.begunAt === null) return err('run/not-begun');
  const cards = await cardsOf(visit);
  return ok({ turns: run.turns, cards: cards.map(card => shown(run.id, card)) });
};

/** Notes that a card was looked at, the first time. A card that is not there is none. */
export const noteRead = async (visit: Visit, card: string): Promise<Result<Done, RefusalCode>> => {
  const { unit, run, now } = visit;
  if (run.begunAt === null) return err('run/not-begun');
  const there = (await cardsOf(visit)).find(({ knot }) => cardName(run.id, knot) === card);
  if (there !== undefined) {
    await unit.query
      .insertInto('desk_read')
      .values({ run_id: run.id, card: there.knot, turn: run.turns, read_at: now })
      .onConflict(conflict => conflict.columns(['run_id', 'card']).doNothing())
      .execute();
  }
  return ok(DONE);
};
