import type { StagePlace } from '../types.ts';
import { counter } from './counter.ts';
import { living } from './ambient.ts';
import { light, lobby, night, wall } from './lobby.ts';

export const hotel: StagePlace = {
  id: 'hotel',
  back: [night, wall, lobby],
  counter,
  living,
  light,
  figure: { x: 640, y: 18, scale: 1.05 },
  backdrop: '#221a28',
};
