import type { Setting } from '../types.ts';
import { counter } from './counter.ts';
import { living } from './living.ts';
import { light, room, street, wares } from './room.ts';

export const shop: Setting = {
  id: 'shop',
  back: [street, room, wares],
  counter,
  living,
  light,
  figure: { x: 640, y: 18, scale: 1.05 },
  backdrop: '#b9ab93',
};
