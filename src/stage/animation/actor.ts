import type { StageParts } from '../../app/conversation/stage-port.ts';
import { type StageView, stageView } from '../lifecycle/view.ts';
import { type Acting, arrived, entered, perform } from './acting.ts';

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

/**
 * Milliseconds between two steps of what only says that it lives, where pictures are dear: breath
 * moves less than a pixel in that time, and rain is rain at any pace. Whatever has a meaning (the
 * face, the mouth, a gesture) moves with every picture.
 */
export const BREATH_STEP = 360;
const WEATHER_STEP = 720;
/** A beat that comes this little early counts. */
const EARLY = 20;

/** Breath and weather as they are on show, in breaths and milliseconds. */
export interface Life {
  readonly breath: number;
  readonly clock: number;
  readonly weather: number;
}

const lifeOf = ({ breath, clock }: Acting): Life => ({ breath, clock, weather: clock });

const livedOn = (life: Life, acting: Acting): Life => {
  const { breath, clock } = acting;
  if (clock - life.clock < BREATH_STEP - EARLY) return life;
  const isDue = clock - life.weather >= WEATHER_STEP - EARLY;
  return { breath, clock, weather: isDue ? clock : life.weather };
};

/** What the figure acts, and for which moment of the conversation. */
export class Actor {
  seen: StageView;
  acting: Acting;
  /** No movement is wanted: everything is at once where it is going. */
  calm: boolean;
  life: Life;
  private readonly parts: StageParts;
  private readonly isThrifty: boolean;

  constructor(parts: StageParts, isThrifty: boolean) {
    this.parts = parts;
    this.isThrifty = isThrifty;
    this.seen = this.view() ?? NOBODY;
    this.calm = parts.reducedMotion();
    this.acting = this.calm ? arrived(this.seen) : entered(this.seen);
    this.life = lifeOf(this.acting);
  }

  /** Goes on by so many milliseconds, with what there is to be seen by now. */
  act(milliseconds: number): void {
    this.seen = this.view() ?? this.seen;
    this.calm = this.parts.reducedMotion();
    this.acting = this.calm
      ? arrived(this.seen, this.acting)
      : perform(this.acting, this.seen, milliseconds);
    this.life = this.isThrifty ? livedOn(this.life, this.acting) : lifeOf(this.acting);
  }

  /** Where everything is, as far as it is on show. */
  get shown(): Acting {
    return { ...this.acting, breath: this.life.breath, clock: this.life.clock };
  }

  private view(): StageView | null {
    return stageView(this.parts.play.getState(), this.parts.textReveal.getState());
  }
}
