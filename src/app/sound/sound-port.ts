import type { LineSound } from '../../engine/model/line-sounds.ts';
import type { SettingName } from '../../engine/model/settings.ts';
import type { EndingKind } from '../../engine/model/story-step.ts';

/** How somebody breathes when their mood has changed. */
export const BREATHS = ['furious', 'irritated', 'neutral', 'relieved'] as const;
export type Breath = (typeof BREATHS)[number];

/** Everything that can be heard once. */
export type SoundEffect =
  | 'tick'
  | 'confirm'
  | 'rise'
  | 'fall'
  | LineSound
  /** Music, while somebody waits on a telephone. */
  | 'hold'
  | `breath-${Breath}`
  | `end-${Exclude<EndingKind, 'ended'>}`;

/** Per cent; `on` false is mute, and forgets neither. */
export interface Volumes {
  readonly on: boolean;
  readonly ambience: number;
  readonly effects: number;
}

/**
 * What the game sounds like. Nothing is heard before `unlock`, and nothing ever fails: where there
 * is no sound, there is silence.
 */
export interface Sound {
  play(cue: SoundEffect): void;
  /** The room we are in, or none. */
  ambience(setting: SettingName | null): void;
  /** Makes the room step back while somebody speaks. */
  duck(on: boolean): void;
  volumes(volumes: Volumes): void;
  /** The player has touched something: from now on the browser lets us be heard. */
  unlock(): void;
  close(): void;
}
