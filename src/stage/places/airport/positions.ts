import type { Box } from '../types.ts';

export const BOARD: Box = { x: 826, y: 112, width: 432, height: 186 };
export const CLOCK = { x: 470, y: 128 };
