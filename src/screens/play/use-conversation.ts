import { useEffect } from 'preact/hooks';
import type { PlayState } from '../../app/conversation/play-store.ts';
import { addressOf, type Route } from '../../app/route.ts';
import { useServices } from '../services.ts';
import { usePlayServices } from './services.ts';
import { useSelected } from '../hooks/use-store.ts';

/** An address that has a conversation. */
export type ConversationRoute = Extract<Route, { name: 'opening' | 'play' }>;

const runOf = (state: PlayState): string | null =>
  state.name === 'talking' ? state.standing.run : null;

/** Where a conversation is found again: by its record, once somebody has said something. */
const routeTo = (state: PlayState): ConversationRoute | null => {
  if (state.name !== 'talking') return null;
  const { run, scenario, turns } = state.standing;
  return { name: turns === 0 ? 'opening' : 'play', scenario, run };
};

/** Opens or resumes the conversation that the address names, and closes it when we leave. */
export const useConversation = ({ name, scenario, run }: ConversationRoute): void => {
  const { play } = usePlayServices();
  const { runs, navigation } = useServices();
  const ready = useSelected(runs.store, state => state.status === 'ready');

  useEffect(() => {
    if (!ready || (run !== null && runOf(play.store.getState()) === run)) return;
    void (name === 'play'
      ? play.resume(run)
      : play.open({ scenario, mode: 'practice', run: run ?? undefined }));
  }, [play, ready, name, run, scenario]);

  useEffect(
    () =>
      // From here on a reload goes on with this run, and `back` leads to the briefing.
      play.store.subscribe(state => {
        const route = routeTo(state);
        const here = navigation.store.getState();
        // An answer that arrives while somebody is leaving does not call them back.
        const stays = here.name === 'opening' || here.name === 'play';
        if (route !== null && stays && addressOf(route) !== addressOf(here))
          navigation.rename(route);
      }),
    [play, navigation],
  );

  useEffect(() => () => play.close(), [play]);
};
