import type { SaidNow, Standing } from '../../app/conversation/conversation-port.ts';
import type { PlayState } from '../../app/conversation/play-store.ts';
import type { TextRevealState } from '../../app/conversation/text-reveal.ts';
import { LEVEL_MAX } from '../../engine/model/customer.ts';
import type { Gesture } from '../../engine/model/appearance.ts';
import { MOOD_MAX } from '../../engine/model/mood.ts';
import type { Mouth } from '../figure/index.ts';
import { mouthAt } from '../animation/lip-sync.ts';

/** A gesture at one place in one conversation: the same gesture later on is another cue. */
export interface GestureCue {
  readonly id: string;
  readonly gesture: Gesture;
}

/** Everything a stage may know of a conversation. */
export interface StageView {
  /** −1 furious … 1 warm. */
  readonly mood: number;
  /** How the room answers: −1 tense … 1 easy, slower than the mood near the middle. */
  readonly light: number;
  /** 0 … 1; half where the audience may not see it. */
  readonly patience: number;
  readonly speaking: SaidNow['voice'] | null;
  readonly mouth: Mouth;
  /** The customer waits for the player to choose. */
  readonly listening: boolean;
  readonly cue: GestureCue | null;
  /** Gestures of the lines that are new, so that they can be drawn before they are due. */
  readonly coming: readonly Gesture[];
  /** The customer has said the last word and walks out. */
  readonly leaving: boolean;
}

const HIDDEN_PATIENCE = 0.5;

const gestureOf = (line: SaidNow): Gesture | null =>
  line.voice === 'customer' ? (line.gesture ?? null) : null;

const cuesOf = ({ run, said, heardBefore }: Standing): readonly (GestureCue & { at: number })[] =>
  said.flatMap((line, at) => {
    const gesture = at < heardBefore ? null : gestureOf(line);
    return gesture === null ? [] : [{ id: `${run}:${at}`, gesture, at }];
  });

const latestCue = (standing: Standing, line: number | null): GestureCue | null => {
  const reached = cuesOf(standing).findLast(({ at }) => line === null || at <= line);
  return reached === undefined ? null : { id: reached.id, gesture: reached.gesture };
};

const mouthOf = (line: SaidNow | null, shown: number): Mouth =>
  line?.voice === 'customer' ? mouthAt(line.text, shown) : 'rest';

/** The picture of a conversation; null while nobody stands at the counter. */
export const stageView = (play: PlayState, { line, shown }: TextRevealState): StageView | null => {
  if (play.name !== 'talking') return null;
  const { standing } = play;
  const mood = standing.mood / MOOD_MAX;
  const spoken = line === null ? null : (standing.said[line] ?? null);
  return {
    mood,
    light: mood * Math.abs(mood) ** 0.4,
    patience: standing.levels === null ? HIDDEN_PATIENCE : standing.levels.patience / LEVEL_MAX,
    speaking: spoken?.voice ?? null,
    mouth: mouthOf(spoken, shown),
    listening: spoken === null && !play.waiting && !standing.over,
    cue: latestCue(standing, line),
    coming: cuesOf(standing).map(({ gesture }) => gesture),
    leaving: spoken === null && standing.ending?.kind === 'left',
  };
};
