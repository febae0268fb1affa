import type { Scene } from 'phaser';
import type { AmbientConditions } from '../ambient/index.ts';
import type { StageParts } from '../../app/play/stage-port.ts';
import { type Acting, arrived, entered, isLively, perform } from './acting.ts';
import { drawnAt, keyframeAt } from './keyframe.ts';
import type { Camera } from '../drawing/plane.ts';
import { Puppet } from '../drawing/puppet.ts';
import { createBackdrop } from '../drawing/backdrop.ts';
import { createPrefetch } from '../paint/prefetch.ts';
import type { Layout } from '../lifecycle/layout.ts';
import type { Paints } from '../paint/paints.ts';
import type { Cadence } from './frame-pacing.ts';
import { type StagePlace, stagePlaceOf } from '../places/index.ts';
import { type StageView, stageView } from '../lifecycle/view.ts';

/** A conversation being shown. */
export interface Animation {
  fit(layout: Layout): void;
  /** Moves everything on by so many milliseconds. */
  beat(milliseconds: number): void;
  /** Pictures for later have arrived: has the next ones painted, or asks for a beat to use them. */
  foresee(): void;
  /** How soon the next beat is wanted. */
  cadence(): Cadence;
  /** Everything that the first picture needs is on it. */
  isReady(): boolean;
}

/** Anger comes closer. */
const CLOSER = 0.035;
const JOLT_CLOSER = 0.014;
/** Where the eyes are, in the figure's own space. */
const FACE = { x: 0, y: 200 } as const;
/** Stage units to the door. */
const WAY_OUT = 760;

const viewOf = (acting: Acting, { figure }: StagePlace): Camera => ({
  zoom: 1 + CLOSER * Math.max(0, -acting.mood.at) + JOLT_CLOSER * Math.max(0, acting.jolt.at),
  focus: { x: figure.x + FACE.x * figure.scale, y: figure.y + FACE.y * figure.scale },
});

/** What stands at the counter before anything is known: nobody is in a mood yet. */
const NOBODY: StageView = {
  mood: 0,
  light: 0,
  patience: 0.5,
  speaking: null,
  mouth: 'rest',
  listening: false,
  cue: null,
  coming: [],
  leaving: false,
};

const conditionsOf = ({ clock, patience, light }: Acting): AmbientConditions => ({
  seconds: clock / 1000,
  patience: patience.at,
  light: light.at,
});

/** What the figure acts, and for which moment of the conversation. */
class Actor {
  seen: StageView;
  acting: Acting;
  /** No movement is wanted: everything is at once where it is going. */
  calm: boolean;
  private readonly parts: StageParts;

  constructor(parts: StageParts) {
    this.parts = parts;
    this.seen = this.view() ?? NOBODY;
    this.calm = parts.reducedMotion();
    this.acting = this.calm ? arrived(this.seen) : entered(this.seen);
  }

  /** Goes on by so many milliseconds, with what there is to be seen by now. */
  act(milliseconds: number): void {
    this.seen = this.view() ?? this.seen;
    this.calm = this.parts.reducedMotion();
    this.acting = this.calm
      ? arrived(this.seen, this.acting)
      : perform(this.acting, this.seen, milliseconds);
  }

  private view(): StageView | null {
    return stageView(this.parts.play.getState(), this.parts.textReveal.getState());
  }
}

/** Puts the conversation on the stage of a scene. It holds where things are, never what is so. */
export const createAnimation = (
  scene: Scene,
  paints: Paints,
  parts: StageParts,
  wake: () => void,
): Animation => {
  const setting = stagePlaceOf(parts.setting);
  const room = createBackdrop(scene, paints, setting);
  const actor = new Actor(parts);
  const puppet = new Puppet(scene, room.figure, paints, drawnAt(parts.looks, actor.acting));
  let roomReady = false;
  const foresight = createPrefetch(parts.looks, pose => puppet.prepare(pose, 'sometime'));

  /** Only while nobody waits for anything. */
  const prepare = (): void => {
    if (!actor.calm && puppet.isComplete && paints.idle) foresight.look(actor.acting, actor.seen);
  };

  const paintAll = (milliseconds: number): void => {
    const { acting, calm } = actor;
    const stance = keyframeAt(parts.looks, acting, !calm);
    room.figure.setX(setting.figure.x + stance.exit * WAY_OUT).setAlpha(1 - stance.exit ** 3);
    puppet.take(stance, calm ? 1000 : milliseconds);
    room.move(viewOf(acting, setting), conditionsOf(acting));
  };

  return {
    fit(layout) {
      room.fit(layout);
      puppet.resize(layout.scale * setting.figure.scale);
      roomReady = false;
      foresight.forget();
    },
    beat(milliseconds) {
      actor.act(milliseconds);
      if (!roomReady) roomReady = room.complete();
      paintAll(milliseconds);
      prepare();
    },
    foresee() {
      if (puppet.isComplete) prepare();
      else wake();
    },
    cadence() {
      if (actor.calm) return puppet.isFading ? 'lively' : 'still';
      return isLively(actor.acting, actor.seen) || puppet.isFading ? 'lively' : 'idle';
    },
    isReady: () => roomReady && puppet.isComplete,
  };
};
