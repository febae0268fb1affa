import type { Catalogue, ScenarioFront } from '../catalogue/catalogue.ts';
import type { Calendar, Clock, Seeds, Tabs, Timer } from '../ports.ts';
import type { Play } from './play-store.ts';

/** What a conversation is made of by a room that lends it the play screen. */
export interface ShownConversation<Shown> {
  readonly catalogue: Catalogue;
  readonly tabs: Tabs;
  readonly timer: Timer;
  readonly clock: Clock;
  readonly calendar: Calendar;
  readonly seeds: Seeds;
  /** What a conversation of this scenario is drawn from. */
  readonly show: (play: Play, scenario: ScenarioFront) => Shown;
}
