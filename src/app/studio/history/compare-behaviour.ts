import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Report } from '../../../analysis/proof/report.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import type { Calendar, Timer } from '../../ports.ts';
import type { CheckPort } from '../check/check-port.ts';
import { SILENCE, WEIGHING } from '../check/checker.ts';
import { createWatchdog } from '../check/watchdog.ts';
import { type Behaviour, behaviourBetween } from './behaviour.ts';

/** How far a comparison has come. */
export type ComparisonState =
  /** `states` counts what was found so far, of both. */
  | { readonly name: 'working'; readonly states: number }
  | { readonly name: 'done'; readonly behaviour: Behaviour }
  /** One of the two cannot be played at all. */
  | { readonly name: 'broken'; readonly which: 'before' | 'after' }
  | { readonly name: 'stopped' };

export interface Comparison {
  readonly store: Pick<StoreApi<ComparisonState>, 'getState' | 'subscribe'>;
  /** Nobody wants to know any more. */
  close(): void;
}

interface Parts {
  readonly openCheckPort: () => CheckPort;
  readonly timer: Timer;
  readonly calendar: Calendar;
}

interface Asked {
  /** Another one for each question: what is still said of the one before is not meant. */
  readonly number: number;
  readonly files: readonly Source[];
  readonly today: string;
  readonly progress: (states: number) => void;
}

/** The proof's report; `broken` where there is nothing to play, null where the worker gave up. */
const reported = (
  port: CheckPort,
  timer: Timer,
  { progress, ...request }: Asked,
): Promise<Report | 'broken' | null> =>
  new Promise(resolve => {
    const end = (said: Report | 'broken' | null): void => {
      watchdog.rest();
      unlisten();
      resolve(said);
    };
    const watchdog = createWatchdog(timer, () => end(null));
    const unlisten = port.listen(answer => {
      if (answer === null) return end(null);
      if (answer.number !== request.number) return;
      if (answer.says === 'failed') return end(null);
      if (answer.says === 'checked') return end(answer.checked.report ?? 'broken');
      watchdog.expect(answer.says === 'proved' ? WEIGHING : SILENCE);
      if (answer.says === 'progress') progress(answer.states);
    });
    port.ask(request);
    watchdog.expect(SILENCE);
  });

/** Plays every conversation of two states of a scenario in a worker of its own, and says in what they differ. */
export const compareBehaviour = (
  before: readonly Source[],
  after: readonly Source[],
  { openCheckPort, timer, calendar }: Parts,
): Comparison => {
  const store = createStore<ComparisonState>(() => ({ name: 'working', states: 0 }));
  const port = openCheckPort();
  let isWanted = true;
  const tell = (state: ComparisonState): void => {
    if (isWanted) store.setState(state, true);
  };
  const ask = (number: number, files: readonly Source[], already: number) =>
    reported(port, timer, {
      number,
      files,
      today: calendar.today(),
      progress: states => tell({ name: 'working', states: already + states }),
    });
  const compare = async (): Promise<ComparisonState> => {
    const was = await ask(1, before, 0);
    if (was === null || !isWanted) return { name: 'stopped' };
    if (was === 'broken') return { name: 'broken', which: 'before' };
    const is = await ask(2, after, was.states);
    if (is === null) return { name: 'stopped' };
    if (is === 'broken') return { name: 'broken', which: 'after' };
    const states = [
      { files: before, report: was },
      { files: after, report: is },
    ] as const;
    return { name: 'done', behaviour: behaviourBetween(...states) };
  };
  void compare().then(state => {
    tell(state);
    port.stop();
  });
  return {
    store,
    close: () => {
      isWanted = false;
      port.stop();
    },
  };
};
