import { sightOf } from '../engine/audience.ts';
import type { Captions } from './captions.ts';
import { captionOf, cuesBetween } from './cues.ts';
import { type Moment, standingOf } from './moment.ts';
import type { Play } from './play.ts';
import type { Timer } from './ports.ts';
import type { ReadingAloud } from './reading-aloud.ts';
import type { Settings, SettingsStore } from './settings.ts';
import type { Cue, Sound, Volumes } from './sound-port.ts';
import type { Telling } from './telling.ts';

export interface SoundtrackParts {
  readonly play: Play['store'];
  /** Made before the soundtrack, so that it has heard of a change first. */
  readonly telling: Telling['store'];
  readonly settings: SettingsStore['store'];
  readonly aloud: ReadingAloud['store'];
  readonly sound: Sound;
  readonly captions: Captions;
  readonly timer: Timer;
  /** The setting of a scenario, or null where it is not known. */
  settingOf(scenario: string): string | null;
}

/** Closing it leaves silence behind. The sound itself is closed by whoever made it. */
export interface Soundtrack {
  close(): void;
}

const volumesOf = ({ sound, ambienceVolume, effectsVolume }: Settings): Volumes => ({
  on: sound,
  ambience: ambienceVolume,
  effects: effectsVolume,
});

/** Somebody in the room is saying something just now. */
const isSpoken = (moment: Moment): boolean => {
  const { line } = moment.telling;
  const voice = line === null ? undefined : standingOf(moment)?.said[line]?.voice;
  return voice === 'customer' || voice === 'other';
};

/** A candidate works in a quiet room: where nothing may help, nothing shall distract. */
const hasAmbience = (moment: Moment): boolean => {
  const standing = standingOf(moment);
  return standing !== null && sightOf(standing.mode).movements;
};

/** Makes what happens on screen heard, and says it in captions. Nothing in the game waits for it. */
export const createSoundtrack = (parts: SoundtrackParts): Soundtrack => {
  const { play, telling, settings, aloud, sound, captions, timer } = parts;
  const now = (): Moment => ({ play: play.getState(), telling: telling.getState() });
  const pending = new Set<() => void>();
  let last = now();

  const give = (cue: Cue): void => {
    sound.play(cue);
    const caption = captionOf(cue);
    if (caption !== null && settings.getState().captions) captions.show(caption);
  };

  const schedule = (cue: Cue, after: number): void => {
    if (after === 0) return give(cue);
    const cancel = timer.after(after, () => {
      pending.delete(cancel);
      give(cue);
    });
    pending.add(cancel);
  };

  const hush = (): void => {
    for (const cancel of pending) cancel();
    pending.clear();
    captions.clear();
    sound.ambience(null);
    sound.duck(false);
  };

  const setScene = (moment: Moment): void => {
    const standing = standingOf(moment);
    sound.ambience(
      standing !== null && hasAmbience(moment) ? parts.settingOf(standing.scenario) : null,
    );
  };

  const follow = (): void => {
    const before = last;
    last = now();
    if (last.play.name !== 'talking') {
      if (before.play.name === 'talking') hush();
      return;
    }
    if (standingOf(before) !== standingOf(last)) setScene(last);
    sound.duck(isSpoken(last) || aloud.getState().speaking);
    for (const { cue, after } of cuesBetween(before, last)) schedule(cue, after);
  };

  const follows = [play.subscribe(follow), telling.subscribe(follow), aloud.subscribe(follow)];
  const heed = settings.subscribe(current => {
    sound.volumes(volumesOf(current));
    if (!current.captions) captions.clear();
  });
  sound.volumes(volumesOf(settings.getState()));

  return {
    close() {
      for (const forget of [...follows, heed]) forget();
      hush();
    },
  };
};
