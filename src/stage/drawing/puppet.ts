import type { GameObjects, Scene } from 'phaser';
import type { Keyframe } from '../animation/keyframe.ts';
import { figureLayers, type Pose } from '../figure/index.ts';
import type { Paints, Urgency } from '../paint/paints.ts';
import { createLimb, type Limb } from './limb.ts';
import { Slot } from './slot.ts';
import { createWardrobe, type Textures } from './wardrobe.ts';

/** Milliseconds for one drawing to give way to the next, by what has changed. */
const FADE = { blink: 36, mouth: 60, reach: 56, mood: 90 } as const;

const fadeBetween = (before: Pose, after: Pose): number => {
  if (before.blink !== after.blink) return FADE.blink;
  if (before.mouth !== after.mouth) return FADE.mouth;
  if (before.reach !== after.reach || before.gesture !== after.gesture) return FADE.reach;
  return FADE.mood;
};

const isSame = (a: Pose, b: Pose): boolean =>
  a.mood === b.mood &&
  a.mouth === b.mouth &&
  a.gesture === b.gesture &&
  a.reach === b.reach &&
  a.blink === b.blink &&
  a.listening === b.listening;

interface PartPosition {
  readonly name: string;
  readonly slot: Slot;
}

/**
 * The customer, put together from pictures that move. One pose at a time is finished before
 * the next is begun: when painting is slow there are fewer steps, never a face out of step.
 */
export class Puppet {
  private readonly paints: Paints;
  private readonly garbsOf = createWardrobe();
  private readonly limbs: Limb[] = [];
  private readonly places: PartPosition[] = [];
  private scale = 1;
  private pose: Pose;
  private complete = false;
  private fade = 0;

  constructor(scene: Scene, parent: GameObjects.Container, paints: Paints, first: Pose) {
    this.paints = paints;
    this.pose = first;
    for (const { name, follows } of figureLayers(first)) {
      const last = this.limbs.at(-1);
      const limb = last?.part === follows ? last : createLimb(scene, parent, follows);
      if (limb !== last) this.limbs.push(limb);
      this.places.push({ name, slot: new Slot(scene, limb.holder, paints) });
    }
  }

  /** Everything that belongs to the pose is on show. */
  get isComplete(): boolean {
    return this.complete;
  }

  /** Pictures are giving way to one another. */
  get isFading(): boolean {
    return this.places.some(({ slot }) => slot.fading);
  }

  /** Device pixels per unit of the figure. */
  resize(scale: number): void {
    this.scale = scale;
    this.complete = false;
    this.fade = 0;
  }

  /** Takes up a stance. What is not painted yet follows as soon as it is. */
  take({ drawn, posture }: Keyframe, milliseconds: number): void {
    for (const limb of this.limbs) limb.follow(posture);
    for (const { slot } of this.places) slot.tick(milliseconds);
    if (this.complete && !isSame(drawn, this.pose)) this.change(this.nextFrom(drawn));
    if (!this.complete) this.draw();
  }

  /** Has a pose painted before it is needed. */
  prepare(pose: Pose, urgency: Urgency): void {
    for (const { drawing } of this.garbsOf(pose)) this.paints.order(drawing, this.scale, urgency);
  }

  /** Eyes never stay shut until something is painted: then they open first, or do not close. */
  private nextFrom(drawn: Pose): Pose {
    if (drawn.blink === 0 && this.pose.blink === 0) return drawn;
    if (this.isPainted(drawn)) return drawn;
    if (drawn.blink !== 0) this.prepare(drawn, 'soon');
    const open = { ...this.pose, blink: 0 };
    return this.isPainted(open) ? open : { ...drawn, blink: 0 };
  }

  private isPainted(pose: Pose): boolean {
    return this.garbsOf(pose).every(
      ({ drawing }) => this.paints.find(drawing, this.scale) !== undefined,
    );
  }

  private change(pose: Pose): void {
    if (isSame(pose, this.pose)) return;
    this.fade = fadeBetween(this.pose, pose);
    this.pose = pose;
    this.complete = false;
  }

  /** All parts change together, or the eyes would be in another mood than the mouth. */
  private draw(): void {
    this.prepare(this.pose, 'now');
    if (!this.isPainted(this.pose)) return;
    const garbs = this.garbsOf(this.pose);
    for (const place of this.places) this.dress(place, garbs);
    this.complete = true;
  }

  private dress({ name, slot }: PartPosition, garbs: readonly Textures[]): void {
    const garb = garbs.find(candidate => candidate.name === name);
    const paint = garb === undefined ? undefined : this.paints.find(garb.drawing, this.scale);
    if (paint === undefined) slot.clear();
    else slot.show(paint, this.fade);
  }
}
