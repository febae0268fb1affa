import { useEffect } from 'preact/hooks';
import type { PlayState } from '../../app/conversation/play-store.ts';
import { useServices } from '../services.ts';
import { usePlayServices } from './services.ts';
import { useSelected } from '../hooks/use-store.ts';

/** The run of an address that asks for a new conversation. */
const NEW = 'new';

const runOf = (state: PlayState): string | null =>
  state.name === 'talking' ? state.standing.run : null;

/** Opens or resumes the conversation that the address names, and closes it when we leave. */
export const useConversation = (scenario: string, run: string): void => {
  const { play } = usePlayServices();
  const { runs, navigation } = useServices();
  const ready = useSelected(runs.store, state => state.status === 'ready');

  useEffect(() => {
    if (!ready || runOf(play.store.getState()) === run) return;
    void (run === NEW ? play.open({ scenario, mode: 'practice' }) : play.resume(run));
  }, [play, ready, run, scenario]);

  useEffect(() => {
    if (run !== NEW) return undefined;
    // From here on a reload goes on with this run, and `back` leads to the briefing.
    return play.store.subscribe(state => {
      const opened = runOf(state);
      if (opened !== null) navigation.rename({ name: 'play', scenario, run: opened });
    });
  }, [play, navigation, run, scenario]);

  useEffect(() => () => play.close(), [play]);
};
