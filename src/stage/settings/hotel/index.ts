import type { Setting } from '../types.ts';
import { counter } from './counter.ts';
import { living } from './living.ts';
import { light, lobby, night, wall } from './room.ts';

export const hotel: Setting = {
  id: 'hotel',
  back: [night, wall, lobby],
  counter,
  living,
  light,
  figure: { x: 640, y: 18, scale: 1.05 },
  backdrop: '#221a28',
};
