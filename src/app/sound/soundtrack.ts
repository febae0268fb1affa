import type { SettingName } from '../../engine/model/settings.ts';
import { visibilityOf } from '../../engine/visibility.ts';
import type { Captions } from './captions.ts';
import { captionOf, isBreath, isOver, soundEventsBetween } from './sound-events.ts';
import { type Snapshot, standingOf } from '../conversation/snapshot.ts';
import type { Play } from '../conversation/play-store.ts';
import type { Timer } from '../ports.ts';
import type { ReadingAloud } from './reading-aloud.ts';
import type { Preferences, PreferencesStore } from '../preferences/preferences.ts';
import type { SoundEffect, Sound, Volumes } from './sound-port.ts';
import type { TextReveal } from '../conversation/text-reveal.ts';

export interface SoundtrackParts {
  readonly play: Play['store'];
  /** Made before the soundtrack, so that it has heard of a change first. */
  readonly textReveal: TextReveal['store'];
  readonly preferences: PreferencesStore['store'];
  readonly aloud: ReadingAloud['store'];
  readonly sound: Sound;
  readonly captions: Captions;
  readonly timer: Timer;
  /** The setting of a scenario, or null where it is not known. */
  settingOf(scenario: string): SettingName | null;
  /** Whether a scenario's customer can be heard to breathe; left out: they all can. */
  readonly hears?: (scenario: string) => boolean;
}

/** Closing it leaves silence behind. The sound itself is closed by whoever made it. */
export interface Soundtrack {
  close(): void;
}

const volumesOf = ({ sound, ambienceVolume, effectsVolume }: Preferences): Volumes => ({
  on: sound,
  ambience: ambienceVolume,
  effects: effectsVolume,
});

/** Somebody in the room is saying something just now. */
const isSpoken = (moment: Snapshot): boolean => {
  const { line } = moment.textReveal;
  const voice = line === null ? undefined : standingOf(moment)?.said[line]?.voice;
  return voice === 'customer' || voice === 'other';
};

/** A candidate works in a quiet room: where nothing may help, nothing shall distract. */
const hasAmbience = (moment: Snapshot): boolean => {
  const standing = standingOf(moment);
  return standing !== null && visibilityOf(standing.mode).movements;
};

/** Whoever has gone, or only writes, is not. */
const isHeardToBreathe = (moment: Snapshot, { hears }: Pick<SoundtrackParts, 'hears'>): boolean =>
  !isOver(moment) && (hears?.(standingOf(moment)?.scenario ?? '') ?? true);

/** Work that waits for its moment, and can be called off altogether. */
const createDelays = (timer: Timer) => {
  const pending = new Set<() => void>();
  return {
    run(work: () => void, after: number): void {
      if (after === 0) return work();
      const cancel = timer.after(after, () => {
        pending.delete(cancel);
        work();
      });
      pending.add(cancel);
    },
    callOff(): void {
      for (const cancel of pending) cancel();
      pending.clear();
    },
  };
};

/** Makes what happens on screen heard, and says it in captions. Nothing in the game waits for it. */
export const createSoundtrack = (parts: SoundtrackParts): Soundtrack => {
  const { play, textReveal, preferences, aloud, sound, captions, timer } = parts;
  const now = (): Snapshot => ({ play: play.getState(), textReveal: textReveal.getState() });
  const delays = createDelays(timer);
  let last = now();

  const give = (cue: SoundEffect): void => {
    if (isBreath(cue) && !isHeardToBreathe(last, parts)) return;
    sound.play(cue);
    const caption = captionOf(cue);
    if (caption !== null && preferences.getState().captions) captions.show(caption);
  };

  const hush = (): void => {
    delays.callOff();
    captions.clear();
    sound.ambience(null);
    sound.duck(false);
  };

  const setScene = (moment: Snapshot): void => {
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
    for (const { cue, after } of soundEventsBetween(before, last))
      delays.run(() => give(cue), after);
    if (isOver(last)) captions.takeBack(isBreath);
  };

  const follows = [play.subscribe(follow), textReveal.subscribe(follow), aloud.subscribe(follow)];
  const heed = preferences.subscribe(current => {
    sound.volumes(volumesOf(current));
    if (!current.captions) captions.clear();
  });
  sound.volumes(volumesOf(preferences.getState()));

  return {
    close() {
      for (const forget of [...follows, heed]) forget();
      hush();
    },
  };
};
