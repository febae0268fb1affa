import type { SettingName } from '../../engine/model/settings.ts';
import { airport } from './airport/index.ts';
import { hotel } from './hotel/index.ts';
import { plain } from './plain/index.ts';
import { shop } from './shop/index.ts';
import type { StagePlace } from './types.ts';

/** The room of each setting: a folder beside these. */
export const STAGE_PLACES: Readonly<Record<SettingName, StagePlace>> = {
  hotel,
  airport,
  shop,
  phone: plain,
  'contact-centre': plain,
  'agent-screen': plain,
};

/** The room of a scenario; a plain one where its setting is none that can be drawn. */
export const stagePlaceOf = (setting: SettingName | null): StagePlace =>
  setting === null ? plain : STAGE_PLACES[setting];

export * from './types.ts';
