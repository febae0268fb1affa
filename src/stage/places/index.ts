import type { Channel } from '../../engine/model/channel.ts';
import type { SettingName } from '../../engine/model/settings.ts';
import { airport } from './airport/index.ts';
import { hotel } from './hotel/index.ts';
import { plain } from './plain/index.ts';
import { shop } from './shop/index.ts';
import { agentScreen } from './agent-screen/index.ts';
import { contactCentre } from './contact-centre/index.ts';
import type { StagePlace } from './types.ts';
import type { UnseenPlace } from './unseen.ts';

/** The room of each setting: a folder beside these. */
export const STAGE_PLACES: Readonly<Record<SettingName, StagePlace>> = {
  hotel,
  airport,
  shop,
  phone: plain,
  // Nobody stands at these: who is seen there all the same has a room that says nothing.
  'contact-centre': plain,
  'agent-screen': plain,
};

/** The room of a scenario; a plain one where its setting is none that can be drawn. */
export const stagePlaceOf = (setting: SettingName | null): StagePlace =>
  setting === null ? plain : STAGE_PLACES[setting];

/** Where a conversation takes place in which nobody is seen. */
export const UNSEEN_PLACES: Readonly<Record<Exclude<Channel, 'counter'>, UnseenPlace>> = {
  phone: contactCentre,
  chat: agentScreen,
};

export * from './types.ts';
export type { UnseenPlace } from './unseen.ts';
