import type { ScenarioFront } from '../../app/catalogue/catalogue.ts';
import { createLocalConversation } from '../../app/conversation/local-conversation.ts';
import { createPlay } from '../../app/conversation/play-store.ts';
import type { ShownConversation } from '../../app/conversation/shown-conversation.ts';
import { createRuns } from '../../app/runs/run-store.ts';
import { createForgetfulStore } from '../../app/storage/forgetful-store.ts';

/** A conversation that a room holds together. It counts for nobody, and nothing of it is kept. */
export const openClassroom = <Shown>(scenario: ScenarioFront, parts: ShownConversation<Shown>) => {
  const runs = createRuns(createForgetfulStore());
  const play = createPlay(createLocalConversation({ ...parts, runs }), parts.timer, parts.seeds);
  return { play, runs, services: parts.show(play, scenario) };
};
