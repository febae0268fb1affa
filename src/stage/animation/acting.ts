import type { Mouth } from '../figure/index.ts';
import type { StageView } from '../lifecycle/view.ts';
import { blinkNow, type Blinks, lidsOf, NO_BLINKS, watch } from './blink.ts';
import { begun, dropped, type Gesturing, isHeld, isOver } from './gesture.ts';
import { advance, isSettled, resting, type Spring, type Weight } from './spring.ts';

/** How the customer and the room are on their way to what the view says. Times in milliseconds. */
export interface Acting {
  /** The mood that was aimed at last, to notice a new one. */
  readonly aim: number;
  readonly mood: Spring;
  readonly light: Spring;
  readonly patience: Spring;
  /** The start that runs through the body as the mood turns: plus towards us, minus away. */
  readonly jolt: Spring;
  /** 0 speaking or elsewhere, 1 listening. */
  readonly attention: Spring;
  /** 0 at the counter, 1 gone. */
  readonly exit: Spring;
  /** In breaths. */
  readonly breath: number;
  readonly clock: number;
  readonly blinks: Blinks;
  readonly mouth: Mouth;
  readonly mouthAge: number;
  readonly gesturing: Gesturing | null;
  /** The cue that was answered last. */
  readonly answered: string | null;
}

/** Slow enough to be read as a change of heart. */
const MOOD: Weight = { pull: 4.6, damping: 0.95 };
const LIGHT: Weight = { pull: 2.2, damping: 1 };
const PATIENCE: Weight = { pull: 3, damping: 1 };
const JOLT: Weight = { pull: 9, damping: 0.42 };
const ATTENTION: Weight = { pull: 4, damping: 1 };
const EXIT: Weight = { pull: 1.6, damping: 1 };

/** What a whole turn of the mood adds to the speed of the jolt. */
const KICK = 14;
const STRONGEST_KICK = 7;
const SMALLEST_TURN = 0.04;

/** A mouth faster than this is a flicker. */
const MOUTH_HOLDS = 75;

/** Breaths per second, calm and furious. */
const CALM_BREATH = 0.22;
const ANGRY_BREATH = 0.42;

/** Everybody where they belong, without a way there. */
export const arrived = (view: StageView, before: Acting | null = null): Acting => ({
  aim: view.mood,
  mood: resting(view.mood),
  light: resting(view.light),
  patience: resting(view.patience),
  jolt: resting(0),
  attention: resting(view.listening ? 1 : 0),
  exit: resting(view.leaving ? 1 : 0),
  breath: 0,
  clock: before?.clock ?? 0,
  blinks: NO_BLINKS,
  mouth: 'rest',
  mouthAge: MOUTH_HOLDS,
  gesturing: null,
  answered: view.cue?.id ?? before?.answered ?? null,
});

/** As `arrived`, but what is being said is still to be acted. */
export const entered = (view: StageView): Acting => ({ ...arrived(view), answered: null });

const clamped = (n: number, limit: number): number => Math.max(-limit, Math.min(limit, n));

/** A new mood shows in the body first: a start, and a blink. */
const startled = (acting: Acting, { mood }: StageView): Acting => {
  const turn = mood - acting.aim;
  if (Math.abs(turn) < SMALLEST_TURN) return acting;
  const kick = clamped(-turn * KICK, STRONGEST_KICK);
  const jolt = { ...acting.jolt, speed: acting.jolt.speed + kick };
  return { ...acting, aim: mood, jolt, blinks: blinkNow(acting.blinks) };
};

const spoken = (acting: Acting, { mouth }: StageView, milliseconds: number): Acting => {
  const mouthAge = acting.mouthAge + milliseconds;
  if (mouth === acting.mouth || mouthAge < MOUTH_HOLDS) return { ...acting, mouthAge };
  return { ...acting, mouth, mouthAge: 0 };
};

const nextGesture = (acting: Acting, { cue }: StageView): Pick<Acting, 'gesturing' | 'answered'> =>
  cue === null || cue.id === acting.answered
    ? { gesturing: null, answered: acting.answered }
    : { gesturing: begun(cue.id, cue.gesture), answered: cue.id };

const gestured = (acting: Acting, view: StageView, milliseconds: number): Acting => {
  if (acting.gesturing === null) return { ...acting, ...nextGesture(acting, view) };
  const older = { ...acting.gesturing, age: acting.gesturing.age + milliseconds };
  if (isOver(older)) return { ...acting, ...nextGesture(acting, view) };
  const overtaken = view.cue !== null && view.cue.id !== acting.answered;
  return { ...acting, gesturing: overtaken ? dropped(older) : older };
};

const breathing = ({ breath, mood }: Acting, milliseconds: number): number => {
  const anger = Math.max(0, -mood.at);
  return breath + ((CALM_BREATH + (ANGRY_BREATH - CALM_BREATH) * anger) * milliseconds) / 1000;
};

const sprung = (acting: Acting, view: StageView, ms: number): Acting => ({
  ...acting,
  mood: advance(acting.mood, view.mood, MOOD, ms),
  light: advance(acting.light, view.light, LIGHT, ms),
  patience: advance(acting.patience, view.patience, PATIENCE, ms),
  jolt: advance(acting.jolt, 0, JOLT, ms),
  attention: advance(acting.attention, view.listening ? 1 : 0, ATTENTION, ms),
  exit: advance(acting.exit, view.leaving ? 1 : 0, EXIT, ms),
});

/** The same people a moment later. */
export const perform = (acting: Acting, view: StageView, milliseconds: number): Acting => {
  const started = startled(acting, view);
  const moved = sprung(started, view, milliseconds);
  const speaking = spoken(moved, view, milliseconds);
  return {
    ...gestured(speaking, view, milliseconds),
    breath: breathing(started, milliseconds),
    clock: acting.clock + milliseconds,
    blinks: watch(started.blinks, milliseconds),
  };
};

const travels = (acting: Acting, view: StageView): boolean =>
  !isSettled(acting.mood, view.mood) ||
  !isSettled(acting.light, view.light) ||
  !isSettled(acting.patience, view.patience) ||
  !isSettled(acting.jolt, 0) ||
  !isSettled(acting.attention, view.listening ? 1 : 0) ||
  !isSettled(acting.exit, view.leaving ? 1 : 0);

/** Something moves that the eye follows, so pictures must come quickly. */
export const isLively = (acting: Acting, view: StageView): boolean =>
  travels(acting, view) ||
  view.speaking === 'customer' ||
  acting.mouth !== 'rest' ||
  lidsOf(acting.blinks) > 0 ||
  (acting.gesturing !== null && !isHeld(acting.gesturing)) ||
  (view.cue !== null && view.cue.id !== acting.answered);
