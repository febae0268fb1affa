import type { StagePlace } from '../types.ts';
import { counter } from './counter.ts';
import { living } from './ambient.ts';
import { light, room, street, wares } from './sales-floor.ts';

export const shop: StagePlace = {
  id: 'shop',
  back: [street, room, wares],
  counter,
  living,
  light,
  figure: { x: 640, y: 18, scale: 1.05 },
  backdrop: '#b9ab93',
};
