import { unreachable } from '../../engine/result.ts';
import type { Detail } from '../places/index.ts';
import { createBoard } from './board.ts';
import type { AmbientAnimation, AmbientParts } from './ambient-animation.ts';
import { createQueue } from './queue.ts';
import { createDrift, createFall, createGlow, createRevolve, createTurn } from './sprites.ts';

export type { AmbientAnimation, AmbientConditions } from './ambient-animation.ts';

/** Brings a detail to life; each kind has its own way to move. */
export const createAmbientAnimation = (hand: AmbientParts, detail: Detail): AmbientAnimation => {
  switch (detail.kind) {
    case 'fall':
      return createFall(hand, detail);
    case 'glow':
      return createGlow(hand, detail);
    case 'drift':
      return createDrift(hand, detail);
    case 'turn':
      return createTurn(hand, detail);
    case 'revolve':
      return createRevolve(hand, detail);
    case 'queue':
      return createQueue(hand, detail);
    case 'board':
      return createBoard(hand, detail);
    default:
      return unreachable(detail);
  }
};
