import type { MOTIONS, Preferences, TEXT_SPEEDS, THEMES } from '../../preferences/preferences.ts';
import type { Choice } from './common.ts';

export interface SettingsMessages {
  readonly heading: string;
  readonly kept: string;
  readonly reading: string;
  readonly looks: string;
  readonly sound: string;
  readonly playing: string;
  readonly textSize: string;
  readonly percent: (percent: number) => string;
  readonly textSample: string;
  readonly motion: string;
  readonly motions: Readonly<Record<(typeof MOTIONS)[number], Choice>>;
  readonly theme: string;
  readonly themes: Readonly<Record<(typeof THEMES)[number], Choice>>;
  readonly textSpeed: string;
  readonly textSpeeds: Readonly<Record<(typeof TEXT_SPEEDS)[number], Choice>>;
  readonly switches: Readonly<
    Record<
      keyof Pick<Preferences, 'numberKeys' | 'whisper' | 'sound' | 'captions' | 'readAloud'>,
      Choice
    >
  >;
  readonly volumes: Readonly<
    Record<keyof Pick<Preferences, 'ambienceVolume' | 'effectsVolume'>, string>
  >;
  readonly yourName: string;
  readonly yourNameAbout: string;
  /** The acts that an own acronym may name. */
  readonly acts: string;
  readonly back: string;
}
