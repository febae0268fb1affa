import { Scene, Scenes } from 'phaser';
import type { StageParts } from '../../app/conversation/stage-port.ts';
import { SCENE } from './phaser-keys.ts';
import { createEasel, type Precedence } from '../paint/easel.ts';
import { Paints } from '../paint/paints.ts';
import { createAnimation, type Animation, type AnimationHost } from '../animation/animation.ts';
import { createDisposables } from '../lifecycle/disposables.ts';

/** What the scene tells the world outside. */
export interface SceneParts extends AnimationHost, Precedence {
  /** The conversation has gone on. */
  turned(): void;
  opened(show: Animation): void;
  failed(problem: Error): void;
}

/** Bytes of pictures: a face in every mood and a few gestures, twice over on a dense screen. */
const BUDGET = 48 * 1024 * 1024;

/** Draws a conversation. Holds game objects only: every fact on show comes from `stageView`. */
export class ConversationScene extends Scene {
  private readonly parts: StageParts;
  private readonly crew: SceneParts;

  constructor(parts: StageParts, crew: SceneParts) {
    super(SCENE.conversation);
    this.parts = parts;
    this.crew = crew;
  }

  create(): void {
    const { parts, crew, textures } = this;
    const wake = (): void => crew.wake();
    const paints = new Paints({
      textures,
      easel: createEasel(crew),
      budget: BUDGET,
      arrived: urgency => (urgency === 'sometime' ? show.foresee() : wake()),
      failed: problem => crew.failed(problem),
    });
    this.atEnd(() => paints.close());
    const show = createAnimation(this, paints, parts, crew);
    this.atEnd(parts.play.subscribe(() => crew.turned()));
    for (const store of [parts.textReveal, parts.preferences]) this.atEnd(store.subscribe(wake));
    const beat = (_: number, milliseconds: number): void => show.beat(milliseconds);
    this.events.on(Scenes.Events.UPDATE, beat);
    this.atEnd(() => this.events.off(Scenes.Events.UPDATE, beat));
    crew.opened(show);
  }

  /** A scene that is stopped shuts down; one whose game is destroyed is destroyed without that. */
  private atEnd(step: () => void): void {
    const undo = createDisposables();
    undo.add(step);
    this.events.once(Scenes.Events.SHUTDOWN, () => undo.run());
    this.events.once(Scenes.Events.DESTROY, () => undo.run());
  }
}
