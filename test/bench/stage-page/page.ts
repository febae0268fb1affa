import { type SettingName, SETTINGS } from '../../../src/engine/model/settings.ts';
import { createStore } from 'zustand/vanilla';
import type { SaidNow, Standing } from '../../../src/app/conversation/conversation-port.ts';
import type { PlayState } from '../../../src/app/conversation/play-store.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../src/app/preferences/preferences.ts';
import type { Stage, StageParts } from '../../../src/app/conversation/stage-port.ts';
import type { TextRevealState } from '../../../src/app/conversation/text-reveal.ts';
import {
  DEFAULT_LOOKS,
  GESTURES,
  LOOKS,
  type Looks,
} from '../../../src/engine/model/appearance.ts';
import { openStage } from '../../../src/stage/index.ts';

/** What the bench asks of the page. */
export interface StageBench {
  open(setting: SettingName, customer: number): Promise<void>;
  close(): void;
  turn(mood: number): void;
  /** Opens and closes stages, each with another customer, and talks a little in between. */
  cycle(times: number): Promise<void>;
  /** Turns the mood up and down and talks, and gives the milliseconds between pictures. */
  animate(milliseconds: number): Promise<readonly number[]>;
  calm(wanted: boolean): void;
  /** What graphics memory has been asked for and not given back. */
  graphics(): { readonly textures: number; readonly contexts: number };
  trouble(): readonly string[];
}

declare global {
  interface Window {
    bench: StageBench;
  }
}

/** Textures of every context that has not been given back. */
const alive = new Map<WebGLRenderingContext, number>();

/** Lets something happen after each call of a method, as nobody's own code would. */
const overhear = (
  method: 'createTexture' | 'deleteTexture',
  heard: (gl: WebGLRenderingContext) => void,
): void => {
  const own = Object.getOwnPropertyDescriptor(WebGLRenderingContext.prototype, method)?.value;
  Object.defineProperty(WebGLRenderingContext.prototype, method, {
    value(this: WebGLRenderingContext, ...given: readonly unknown[]): unknown {
      if (!alive.has(this))
        this.canvas.addEventListener('webglcontextlost', () => alive.delete(this), { once: true });
      heard(this);
      return Reflect.apply(own, this, given);
    },
  });
};

/** Counts from outside what a stage takes and gives back. */
const watchGraphics = (): void => {
  overhear('createTexture', gl => alive.set(gl, (alive.get(gl) ?? 0) + 1));
  overhear('deleteTexture', gl => alive.set(gl, (alive.get(gl) ?? 0) - 1));
};

const LINE: SaidNow = {
  voice: 'customer',
  name: 'Dana',
  text: 'Fourteen hours. Two flights, a bus, and now you tell me the room I paid for is gone?',
};

let serial = 0;

const standing = (mood: number): Standing => ({
  run: `run-${serial++}`,
  turns: 0,
  elsewhere: false,
  scenario: 'bench',
  title: 'Bench',
  customer: 'Dana',
  mode: 'practice',
  playedOnFrom: null,
  said: [{ ...LINE, gesture: GESTURES[serial % GESTURES.length] ?? 'nod' }],
  heardBefore: 0,
  replies: [],
  mood,
  moodBefore: mood,
  levels: { heat: 5, trust: 5, patience: Math.round((mood + 10) / 2) },
  movements: [],
  whisper: null,
  decision: { at: 1, of: 9 },
  over: false,
  ending: null,
});

const talking = (mood: number): PlayState => ({
  name: 'talking',
  standing: standing(mood),
  desk: [],
  waiting: false,
  problem: null,
});

const play = createStore<PlayState>(() => talking(-6));
const textReveal = createStore<TextRevealState>(() => ({ line: null, shown: 0 }));
const preferences = createStore<Preferences>(() => DEFAULT_PREFERENCES);
const trouble: string[] = [];
let isCalm = false;
let stage: Stage | null = null;

const pick = <T>(values: readonly T[], n: number, or: T): T => values[n % values.length] ?? or;

const looksOf = (n: number): Looks => ({
  ...DEFAULT_LOOKS,
  skin: pick(LOOKS.skin, n, DEFAULT_LOOKS.skin),
  hair: pick(LOOKS.hair, n, DEFAULT_LOOKS.hair),
  haircolor: pick(LOOKS.haircolor, n * 3, DEFAULT_LOOKS.haircolor),
  garment: pick(LOOKS.garment, n, DEFAULT_LOOKS.garment),
  colour: pick(LOOKS.colour, n * 2, DEFAULT_LOOKS.colour),
});

const partsFor = (setting: SettingName, customer: number): StageParts => ({
  channel: 'counter',
  play,
  textReveal,
  preferences,
  looks: looksOf(customer),
  setting,
  reducedMotion: () => isCalm,
  onTrouble: problem => void trouble.push(String(problem)),
});

const host = document.querySelector<HTMLElement>('#host');
if (host === null) throw new Error('The page has lost its host.');

const nextFrame = (): Promise<number> => new Promise(done => requestAnimationFrame(done));

const open = async (setting: SettingName, customer: number): Promise<void> => {
  stage = await openStage(host, partsFor(setting, customer));
};

const close = (): void => {
  stage?.close();
  stage = null;
};

const MOODS = [-10, 4, -3, 9, 0, -7] as const;

/** Says a little more of the line, and now and then something else happens. */
const liveOn = (frame: number): void => {
  if (frame % 90 === 0) play.setState(talking(pick(MOODS, frame / 90, 0)), true);
  const shown = (frame % 90) * 0.8;
  textReveal.setState(shown < LINE.text.length ? { line: 0, shown } : { line: null, shown: 0 });
};

watchGraphics();

window.bench = {
  open,
  close,
  turn: mood => play.setState(talking(mood), true),
  async cycle(times) {
    for (let n = 0; n < times; n++) {
      await open(pick(SETTINGS, n, 'hotel'), n);
      for (let frame = 0; frame < 6; frame++) {
        liveOn(frame * 15);
        await nextFrame();
      }
      close();
    }
  },
  async animate(milliseconds) {
    const gaps: number[] = [];
    const began = performance.now();
    let last = await nextFrame();
    for (let frame = 0; performance.now() - began < milliseconds; frame++) {
      liveOn(frame);
      const now = await nextFrame();
      gaps.push(now - last);
      last = now;
    }
    textReveal.setState({ line: null, shown: 0 });
    return gaps;
  },
  calm(wanted) {
    isCalm = wanted;
    preferences.setState({});
  },
  graphics: () => ({
    textures: [...alive.values()].reduce((sum, count) => sum + count, 0),
    contexts: alive.size,
  }),
  trouble: () => trouble,
};
