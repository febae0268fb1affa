import type { GameObjects } from 'phaser';
import type { Drift, Fall, Glow, Revolve, Spot, Turn } from '../places/index.ts';
import {
  createCopies,
  faded,
  type AmbientAnimation,
  phaseOf,
  type AmbientParts,
  TURN,
  unitsOf,
  type AmbientConditions,
} from './ambient-animation.ts';

type Sprited = Fall | Glow | Drift | Turn | Revolve;

type Mover<D extends Sprited> = (
  image: GameObjects.Image,
  detail: D,
  spot: Spot,
  weather: AmbientConditions,
) => void;

/** A detail whose copies each move by the same rule. */
const sprited =
  <D extends Sprited>(mover: Mover<D>) =>
  (hand: AmbientParts, detail: D): AmbientAnimation => {
    const copies = createCopies(hand, detail.name, detail, detail.spots);
    return {
      dress: scale => copies.dress(scale),
      complete: () => copies.complete(),
      move(weather) {
        detail.spots.forEach((spot, index) => {
          const image = copies.images[index];
          if (image === undefined) return;
          image.setScale(unitsOf(image, detail) * (spot.scale ?? 1));
          mover(image, detail, spot, weather);
        });
      },
    };
  };

/** Tension makes what falls fall harder: it is seen more, not sooner. */
export const createFall = sprited<Fall>((image, detail, spot, { seconds, light }) => {
  const { area, slant } = detail;
  const t = phaseOf(detail, { ...spot, phase: (spot.phase ?? 0) + spot.y / area.height }, seconds);
  image
    .setPosition(area.x + spot.x + slant * t, area.y + t * area.height)
    .setAlpha(faded(t, 0.12) * (0.8 - 0.2 * light));
});

export const createGlow = sprited<Glow>((image, detail, spot, { seconds, light }) => {
  const wave = 0.5 - 0.5 * Math.cos(phaseOf(detail, spot, seconds) * TURN);
  const warmth = 1 + 0.18 * light;
  image.setAlpha(Math.min(1, (detail.low + (detail.high - detail.low) * wave) * warmth));
});

export const createDrift = sprited<Drift>((image, detail, spot, { seconds }) => {
  const t = phaseOf(detail, spot, seconds);
  image.setPosition(spot.x + detail.by.x * t, spot.y + detail.by.y * t).setAlpha(faded(t, 0.08));
});

const FULL_CIRCLE = 360;

export const createTurn = sprited<Turn>((image, detail, spot, { seconds }) => {
  const phase = phaseOf(detail, spot, seconds);
  const swing = Math.sin(phase * TURN) * detail.degrees;
  const degrees = detail.degrees >= FULL_CIRCLE ? phase * FULL_CIRCLE : swing;
  const { x, y } = detail.pivot;
  const [sin, cos] = [
    Math.sin((degrees / FULL_CIRCLE) * TURN),
    Math.cos((degrees / FULL_CIRCLE) * TURN),
  ];
  // The picture turns about its middle, so its middle turns about the pivot.
  image
    .setAngle(degrees)
    .setPosition(spot.x + x - (x * cos - y * sin), spot.y + y - (x * sin + y * cos));
});

/** How much darker a pane is edge on. */
const EDGE_ON = 0.45;

export const createRevolve = sprited<Revolve>((image, detail, spot, { seconds }) => {
  const angle = phaseOf(detail, spot, seconds) * TURN;
  const facing = Math.cos(angle);
  image
    .setPosition(spot.x + Math.sin(angle) * detail.radius, spot.y)
    .setAlpha(1 - EDGE_ON * (1 - Math.abs(facing)));
  image.scaleX *= Math.max(0.06, Math.abs(facing)) * (facing < 0 ? -1 : 1);
});
