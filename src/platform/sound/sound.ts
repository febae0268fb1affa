import type { Sound, Volumes } from '../../app/sound/sound-port.ts';
import { optional } from '../device/optional.ts';
import type { Player } from './audio-player.ts';
import type { SettingName } from '../../engine/model/settings.ts';

interface Wish {
  readonly setting: SettingName | null;
  readonly volumes: Volumes;
  readonly ducked: boolean;
  readonly unlocked: boolean;
}

const SILENCE: Wish = {
  setting: null,
  volumes: { on: false, ambience: 0, effects: 0 },
  ducked: false,
  unlocked: false,
};

/** How much of the room is left while somebody speaks. */
const DUCKED = 0.4;
const DUCK = 250;
const RECOVER = 900;
const CHANGE = 200;

const hasWebAudio = (): boolean =>
  'AudioContext' in globalThis || 'webkitAudioContext' in globalThis;

const isAudible = ({ unlocked, volumes }: Wish): boolean => unlocked && volumes.on;

const arrange = (player: Player, wish: Wish, milliseconds: number): void =>
  optional(() => arrangeNow(player, wish, milliseconds), undefined);

const arrangeNow = (player: Player, wish: Wish, milliseconds: number): void => {
  const { ambience, effects, on } = wish.volumes;
  player.effects(on ? effects / 100 : 0);
  const volume = (ambience / 100) * (wish.ducked ? DUCKED : 1);
  player.ambience(isAudible(wish) ? wish.setting : null, volume, milliseconds);
};

/** Sounds from the files in a folder of this page; howler is fetched when the first is wanted. */
export const createSound = (folder: string): Sound => {
  let wish = SILENCE;
  let player: Player | null = null;
  /** `none`: this browser makes no sound. `closed`: nobody listens any more. */
  let fetched: 'not yet' | 'coming' | 'here' | 'none' | 'closed' = hasWebAudio()
    ? 'not yet'
    : 'none';

  const fetchPlayer = async (): Promise<void> => {
    fetched = 'coming';
    try {
      const { createPlayer } = await import('./audio-player.ts');
      if (isClosed()) return;
      player = createPlayer(folder);
      fetched = player === null ? 'none' : 'here';
      player?.freeze(document.hidden);
      if (player !== null) arrange(player, wish, CHANGE);
    } catch {
      // No connection: the next thing to be heard tries again.
      if (!isClosed()) fetched = 'not yet';
    }
  };

  // A function, because it changes while we wait.
  const isClosed = (): boolean => fetched === 'closed';

  const want = (change: Partial<Wish>, milliseconds = CHANGE): void => {
    wish = { ...wish, ...change };
    if (player !== null) arrange(player, wish, milliseconds);
    else if (fetched === 'not yet' && isAudible(wish)) void fetchPlayer();
  };

  const onVisibility = (): void => optional(() => player?.freeze(document.hidden), undefined);
  document.addEventListener('visibilitychange', onVisibility);

  return {
    play(cue) {
      if (isAudible(wish) && wish.volumes.effects > 0 && !document.hidden)
        optional(() => player?.play(cue), undefined);
    },
    ambience(setting) {
      if (setting !== wish.setting) want({ setting });
    },
    duck(on) {
      if (on !== wish.ducked) want({ ducked: on }, on ? DUCK : RECOVER);
    },
    volumes: volumes => want({ volumes }),
    unlock() {
      if (!wish.unlocked) want({ unlocked: true });
    },
    close() {
      document.removeEventListener('visibilitychange', onVisibility);
      fetched = 'closed';
      optional(() => player?.close(), undefined);
      player = null;
    },
  };
};
