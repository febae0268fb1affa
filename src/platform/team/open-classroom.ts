import type { Catalogue, ScenarioFront } from '../../app/catalogue/catalogue.ts';
import { createLocalConversation } from '../../app/conversation/local-conversation.ts';
import { createPlay, type Play } from '../../app/conversation/play-store.ts';
import type { Calendar, Clock, Seeds, Tabs, Timer } from '../../app/ports.ts';
import { createRuns } from '../../app/runs/run-store.ts';
import { createForgetfulStore } from '../../app/storage/forgetful-store.ts';

interface Parts<Shown> {
  readonly catalogue: Catalogue;
  readonly tabs: Tabs;
  readonly timer: Timer;
  readonly clock: Clock;
  readonly calendar: Calendar;
  readonly seeds: Seeds;
  /** What a conversation of this scenario is drawn from. */
  readonly show: (play: Play, scenario: ScenarioFront) => Shown;
}

/** A conversation that a room holds together. It counts for nobody, and nothing of it is kept. */
export const openClassroom = <Shown>(scenario: ScenarioFront, parts: Parts<Shown>) => {
  const runs = createRuns(createForgetfulStore());
  const play = createPlay(createLocalConversation({ ...parts, runs }), parts.timer, parts.seeds);
  return { play, runs, services: parts.show(play, scenario) };
};
