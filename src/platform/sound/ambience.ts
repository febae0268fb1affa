import type { Howl, SoundSpriteDefinitions } from 'howler';
import type { SettingName } from '../../engine/model/settings.ts';

/** Makes the howl of a file, named without its ending; it is silent until it is told otherwise. */
export type MakeHowl = (file: string, sprite: SoundSpriteDefinitions) => Howl;

/** The file of each room, without its ending; null where nothing is heard of it. */
export const AMBIENCE_FILES: Readonly<Record<SettingName, string | null>> = {
  hotel: 'ambience-hotel',
  airport: 'ambience-airport',
  shop: 'ambience-shop',
  phone: null,
  'contact-centre': null,
  'agent-screen': null,
};

/**
 * A whole loop out of a file that goes on a little at both ends, in milliseconds: wherever a
 * decoder's delay puts this window, its end runs into its beginning.
 */
const WINDOW: readonly [number, number] = [200, 19_968];

const FADE_IN = 1600;
const FADE_OUT = 900;
/** howler measures its fades with timers, which come late in a busy page. */
const GRACE = 200;

export interface AmbiencePlayer {
  /**
   * The room to be heard and how loud, 0 … 1. Goes there smoothly, over so many milliseconds, and
   * says whether there is such a room.
   */
  set(setting: SettingName | null, volume: number, milliseconds: number): boolean;
  close(): void;
}

interface AmbientTrack {
  readonly setting: SettingName;
  readonly howl: Howl;
  /** Where it is going, or would go once it sounds. */
  volume: number;
  /** howler queues badly what is asked of a sound that has not begun, so nothing is asked. */
  sounds: boolean;
}

const glide = (room: AmbientTrack, volume: number, milliseconds: number): void => {
  if (room.volume === volume) return;
  room.volume = volume;
  if (!room.sounds) return;
  const now = room.howl.volume();
  // howler's fade between two equal volumes never ends.
  if (now === volume) room.howl.volume(volume);
  else room.howl.fade(now, volume, milliseconds);
};

const begin = (room: AmbientTrack): void => {
  room.howl.once('play', () => {
    room.sounds = true;
    if (room.volume > 0) room.howl.fade(0, room.volume, FADE_IN);
  });
  room.howl.play('loop');
};

/** One room at a time; another one fades in while the last fades out. */
export const createAmbience = (makeHowl: MakeHowl): AmbiencePlayer => {
  let room: AmbientTrack | null = null;
  const going = new Map<Howl, ReturnType<typeof setTimeout>>();

  const forget = (howl: Howl): void => {
    clearTimeout(going.get(howl));
    going.delete(howl);
    howl.unload();
  };

  const enter = (setting: SettingName, file: string, volume: number): void => {
    const howl = makeHowl(file, { loop: [WINDOW[0], WINDOW[1], true] });
    room = { setting, howl, volume, sounds: false };
    begin(room);
  };

  const leave = ({ howl, sounds }: AmbientTrack): void => {
    room = null;
    if (!sounds) return forget(howl);
    if (howl.volume() > 0) howl.fade(howl.volume(), 0, FADE_OUT);
    const end = setTimeout(() => forget(howl), FADE_OUT + GRACE);
    going.set(howl, end);
  };

  return {
    set(setting, volume, milliseconds) {
      const file = setting === null || volume <= 0 ? null : AMBIENCE_FILES[setting];
      if (room !== null && file !== null && room.setting === setting) {
        glide(room, volume, milliseconds);
      } else {
        if (room !== null) leave(room);
        if (setting !== null && file !== null) enter(setting, file, volume);
      }
      return file !== null;
    },
    close() {
      for (const howl of going.keys()) forget(howl);
      if (room !== null) forget(room.howl);
      room = null;
    },
  };
};
