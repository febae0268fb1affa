import type { Queue } from '../places/index.ts';
import {
  createCopies,
  type AmbientAnimation,
  type AmbientParts,
  TURN,
  unitsOf,
  type AmbientConditions,
} from './ambient-animation.ts';

/** Stage units: a whole queue at peace, and one that has had enough. */
const CALM_SWAY = 1.6;
const RESTLESS_SWAY = 9;
/** Degrees to lean out, to see what takes so long. */
const LEAN = 5;
/** Stage units nearer, when nobody has patience left. */
const PRESS = 16;
const CROWD = 0.05;

type Person = Queue['people'][number];

const sway = (
  restless: number,
  { spot }: Person,
  period: number,
  { seconds }: AmbientConditions,
): number => {
  const phase = (spot.phase ?? 0) * TURN;
  const slow = Math.sin((seconds / period) * TURN + phase);
  const quick = Math.sin((seconds / (period * 0.43)) * TURN + phase * 2.3);
  return (slow + quick * restless * 0.5) * (CALM_SWAY + (RESTLESS_SWAY - CALM_SWAY) * restless);
};

/** The people behind the customer: they shift more, lean out and press on as patience runs out. */
export const createQueue = (
  hand: AmbientParts,
  { name, people, period }: Queue,
): AmbientAnimation => {
  const crowd = people.map((person, index) => ({
    person,
    copies: createCopies(hand, `${name} ${index}`, person, [person.spot]),
  }));
  return {
    dress: scale => crowd.forEach(({ copies }) => copies.dress(scale)),
    complete: () => crowd.filter(({ copies }) => copies.complete()).length === crowd.length,
    move(weather) {
      const restless = 1 - weather.patience;
      crowd.forEach(({ person, copies }, index) => {
        const image = copies.images[0];
        if (image === undefined) return;
        const { x, y, scale = 1 } = person.spot;
        const side = index % 2 === 0 ? -1 : 1;
        const moved = sway(restless, person, period, weather);
        const nearer = restless * restless;
        image
          .setScale(unitsOf(image, person) * scale * (1 + nearer * CROWD))
          .setPosition(x + moved + side * nearer * PRESS * 0.6, y + nearer * PRESS)
          .setAngle(side * LEAN * nearer + moved * 0.12);
      });
    },
  };
};
