import type { Channel } from '../../engine/model/channel.ts';
import type { Looks } from '../../engine/model/appearance.ts';
import type { SettingName } from '../../engine/model/settings.ts';
import type { Play } from './play-store.ts';
import type { PreferencesStore } from '../preferences/preferences.ts';
import type { TextReveal } from './text-reveal.ts';

/** What a stage draws from. It reads these and changes none of them. */
export interface StageParts {
  readonly play: Play['store'];
  readonly textReveal: TextReveal['store'];
  readonly preferences: PreferencesStore['store'];
  readonly channel: Channel;
  readonly looks: Looks;
  /** Null: none that can be drawn. */
  readonly setting: SettingName | null;
  /** Asked again for every picture, so that a change takes effect at once. */
  reducedMotion(): boolean;
  /** Told once, after the stage has closed itself: the conversation goes on without it. */
  onTrouble(problem: Error): void;
}

/** A stage that is open in some host. Closing it twice is harmless. */
export interface Stage {
  close(): void;
}

/** Opens a stage; rejects with an Error where there is nothing to draw with. */
export type OpenStage<Host> = (host: Host, parts: StageParts) => Promise<Stage>;
