import type { Scene } from 'phaser';
import type { AmbientConditions } from '../ambient/index.ts';
import type { StageParts } from '../../app/conversation/stage-port.ts';
import { type Acting, isLively } from './acting.ts';
import { Actor, type Life } from './actor.ts';
import { drawnAt, keyframeAt } from './keyframe.ts';
import type { Camera } from '../drawing/plane.ts';
import { Puppet } from '../drawing/puppet.ts';
import { createBackdrop } from '../drawing/backdrop.ts';
import { Repaint } from '../drawing/repaint.ts';
import { createPrefetch } from '../paint/prefetch.ts';
import type { Layout } from '../lifecycle/layout.ts';
import type { Paints } from '../paint/paints.ts';
import type { Cadence } from './frame-pacing.ts';
import { type StagePlace, stagePlaceOf } from '../places/index.ts';

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

const conditionsOf = ({ patience, light }: Acting, { weather }: Life): AmbientConditions => ({
  seconds: weather / 1000,
  patience: patience.at,
  light: light.at,
});

/** What an animation needs of whoever shows it. */
export interface AnimationHost {
  /** Something is new: a picture is wanted. */
  wake(): void;
  /** Pictures are dear, and the canvas keeps what was drawn on it: as little as can be is drawn. */
  readonly isThrifty: boolean;
}

/** Puts the conversation on the stage of a scene. It holds where things are, never what is so. */
export const createAnimation = (
  scene: Scene,
  paints: Paints,
  parts: StageParts,
  host: AnimationHost,
): Animation => {
  const setting = stagePlaceOf(parts.setting);
  const room = createBackdrop(scene, paints, setting);
  const actor = new Actor(parts, host.isThrifty);
  const puppet = new Puppet(scene, room.figure, paints, drawnAt(parts.looks, actor.acting));
  const repaint = new Repaint(scene, room.near, host.isThrifty);
  let roomReady = false;
  const foresight = createPrefetch(parts.looks, pose => puppet.prepare(pose, 'sometime'));

  /** Only while nobody waits for anything. */
  const prepare = (): void => {
    if (!actor.calm && puppet.isComplete && paints.idle) foresight.look(actor.acting, actor.seen);
  };

  const paintAll = (milliseconds: number): void => {
    const { shown, life, calm } = actor;
    const stance = keyframeAt(parts.looks, shown, !calm);
    room.figure.setX(setting.figure.x + stance.exit * WAY_OUT).setAlpha(1 - stance.exit ** 3);
    puppet.take(stance, calm ? 1000 : milliseconds);
    room.move(viewOf(shown, setting), conditionsOf(shown, life));
  };

  return {
    fit(layout) {
      room.fit(layout);
      puppet.resize(layout.scale * setting.figure.scale);
      roomReady = false;
      foresight.forget();
      repaint.forget();
    },
    beat(milliseconds) {
      actor.act(milliseconds);
      if (!roomReady) roomReady = room.complete();
      paintAll(milliseconds);
      repaint.aim();
      prepare();
    },
    foresee() {
      if (puppet.isComplete) prepare();
      else host.wake();
    },
    cadence() {
      if (actor.calm) return puppet.isFading ? 'lively' : 'still';
      return isLively(actor.acting, actor.seen) || puppet.isFading ? 'lively' : 'idle';
    },
    isReady: () => roomReady && puppet.isComplete,
  };
};
