import type { Exercise } from '../../app/hiring/exercise/exercise.ts';
import type { Review } from '../../app/hiring/review/review.ts';
import { missing } from '../../engine/result.ts';
import type { Conversation } from '../../engine/run/conversation.ts';
import { type KeptCandidate, listCandidates } from '../candidates/candidate-queries.ts';
import { inTerms } from '../candidates/in-terms.ts';
import type { Context } from '../context.ts';
import type { Unit } from '../database/database.ts';
import { reviewsOf } from '../reviews/review-queries.ts';
import { choicesOf, type KeptChoice, type KeptRun, runsOf } from '../runs/run-queries.ts';
import { catchUp, firstSeat } from '../runs/seats.ts';
import type { ShelvedScenario } from '../scenarios/shelf.ts';

interface KeptWay {
  readonly run: KeptRun;
  readonly scenario: ShelvedScenario;
  readonly choices: readonly KeptChoice[];
}

/** Somebody who came to the end, with all that has to be played again. */
interface Through extends KeptCandidate {
  readonly terms: Exercise;
  readonly ways: readonly KeptWay[];
  readonly review: Review | null;
}

/** The same, played again. */
export interface Played extends Omit<Through, 'ways'> {
  readonly conversations: readonly {
    readonly scenario: ShelvedScenario;
    readonly variant: string;
    readonly conversation: Conversation;
  }[];
}

const wayOf = async (context: Context, unit: Unit, run: KeptRun): Promise<KeptWay> => ({
  run,
  scenario: await context.shelf.take(unit, run.scenarioVersion),
  choices: await choicesOf(unit, run.id),
});

/** Everybody who came to the end of an exercise, as they are kept. */
const readThrough = async (
  context: Context,
  unit: Unit,
  exercise: string,
): Promise<readonly Through[]> => {
  const now = context.clock.now();
  const people = (await inTerms(unit, await listCandidates(unit, exercise), now)).filter(
    ({ progress }) => progress.stage === 'done',
  );
  const reviews = await reviewsOf(unit, exercise);
  const runs = await runsOf(
    unit,
    people.map(({ id }) => id),
  );
  const through: Through[] = [];
  for (const one of people) {
    const ways: KeptWay[] = [];
    for (const run of runs.filter(({ candidate }) => candidate === one.id))
      ways.push(await wayOf(context, unit, run));
    through.push({ ...one, ways, review: reviews.get(one.id) ?? null });
  }
  return through;
};

const playedAgain = ({ run, scenario, choices }: KeptWay) => {
  const first = firstSeat(scenario, run);
  const seat = first.ok ? catchUp(first.value, choices) : first;
  // It was played here, under this version: that it cannot be again is a fault of ours.
  const { conversation } = seat.ok ? seat.value : missing();
  return { scenario, variant: run.variant, conversation };
};

const pause = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

/**
 * Plays everybody who came to the end again. What is kept is read in one transaction; the playing is
 * done after it, one person at a time, so that candidates who talk just now do not wait.
 */
export const playThrough = async (
  context: Context,
  exercise: string,
): Promise<readonly Played[]> => {
  const kept = await context.database.transaction(unit => readThrough(context, unit, exercise));
  const played: Played[] = [];
  for (const { ways, ...one } of kept) {
    played.push({ ...one, conversations: ways.map(playedAgain) });
    await pause();
  }
  return played;
};
