import { Howl, Howler } from 'howler';
import type { SoundEffect } from '../../app/sound/sound-port.ts';
import { createAmbience, type MakeHowl } from './ambience.ts';
import { SLOTS, spriteOf } from './audio-sprite.ts';
import type { SettingName } from '../../engine/model/settings.ts';

/** Where sounds are actually made. Fetched, with howler, when the first of them is wanted. */
export interface Player {
  play(cue: SoundEffect): void;
  /** 0 … 1. */
  effects(volume: number): void;
  /** The room to be heard, how loud (0 … 1), and how many milliseconds to take about it. */
  ambience(setting: SettingName | null, volume: number, milliseconds: number): void;
  /** Everything stops where it is, or goes on from there. */
  freeze(on: boolean): void;
  close(): void;
}

/** Longer than the longest cue and the slowest fade. */
const REST_AFTER = 5000;

const sleepNow = (): void => void Howler.ctx.suspend().catch(() => undefined);

/** The audio machinery of the browser is put to sleep while there is nothing to hear. */
const createSleep = () => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frozen = false;
  return {
    wake(keep: boolean): void {
      clearTimeout(timer);
      if (frozen) return;
      if (Howler.ctx.state === 'suspended') void Howler.ctx.resume().catch(() => undefined);
      if (!keep) timer = setTimeout(sleepNow, REST_AFTER);
    },
    freeze(on: boolean): void {
      frozen = on;
      clearTimeout(timer);
      if (on) sleepNow();
    },
    close(): void {
      clearTimeout(timer);
      sleepNow();
    },
  };
};

/** Null where the browser cannot: then there is silence. */
export const createPlayer = (folder: string): Player | null => {
  const makeHowl: MakeHowl = (file, sprite) =>
    new Howl({ src: [`${folder}${file}.ogg`, `${folder}${file}.mp3`], sprite, volume: 0 });
  // Asking for the volume is what makes howler look for the browser's audio. Its way without would
  // fetch data: addresses, which the page's policy refuses.
  Howler.volume(1);
  if (!Howler.usingWebAudio) return null;
  const cues = makeHowl('effects', spriteOf(SLOTS));
  // Its own sleep does not notice when the last loop ends.
  Howler.autoSuspend = false;
  const ambience = createAmbience(makeHowl);
  const sleep = createSleep();
  let room = false;
  let hasRun = false;
  return {
    play(cue) {
      sleep.wake(room);
      hasRun ||= Howler.ctx.state === 'running';
      // Before that, howler would keep every cue and play them all at once.
      if (hasRun && cues.state() === 'loaded') cues.play(cue);
    },
    effects: volume => void cues.volume(volume),
    ambience(setting, volume, milliseconds) {
      room = ambience.set(setting, volume, milliseconds);
      sleep.wake(room);
    },
    freeze(on) {
      sleep.freeze(on);
      if (on) cues.stop();
      else sleep.wake(room);
    },
    close() {
      ambience.close();
      cues.unload();
      sleep.close();
    },
  };
};
