import type { StagePlace } from '../types.ts';
import { counter } from './counter.ts';
import { hall, light } from './hall.ts';
import { living } from './ambient.ts';
import { apron, glazing } from './windows.ts';

export const airport: StagePlace = {
  id: 'airport',
  back: [apron, glazing, hall],
  counter,
  living,
  light,
  figure: { x: 640, y: 18, scale: 1.05 },
  backdrop: '#141c28',
};
