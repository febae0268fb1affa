import { visibilityOf } from '../../engine/visibility.ts';
import type { Play } from '../conversation/play-store.ts';
import type { Timer } from '../ports.ts';

interface Parts {
  readonly play: Pick<Play, 'store'>;
  readonly timer: Timer;
  /** Begins the proof of a scenario, or finds it under way. */
  readonly prove: (scenario: string) => Promise<unknown>;
}

/** Milliseconds until the proof is begun: the stage has opened by then. */
const PROOF_WAITS = 6000;

/**
 * The debrief wants the proof the moment the conversation ends: it is worked out meanwhile, where
 * the debrief may show any of it. Answers with its own undo.
 */
export const proveWhilePlaying = ({ play, timer, prove }: Parts): (() => void) => {
  let provingFor = '';
  let forget: (() => void) | null = null;
  const stop = play.store.subscribe(state => {
    if (state.name !== 'talking' || state.standing.run === provingFor) return;
    const { run, scenario, mode } = state.standing;
    provingFor = run;
    // Only one proof is kept: one that nobody wants any more would throw out the next.
    forget?.();
    if (!visibilityOf(mode).alternatives) return;
    // What fails here is tried again, and reported, when it is really needed.
    forget = timer.after(PROOF_WAITS, () => void prove(scenario).catch(() => null));
  });
  return () => {
    stop();
    forget?.();
  };
};
