import type { Pixels } from './sheet.ts';

const rowIsEmpty = (pixels: Uint32Array, from: number, width: number): boolean => {
  for (let at = from; at < from + width; at += 1) if (pixels[at] !== 0) return false;
  return true;
};

const firstInRow = (pixels: Uint32Array, from: number, limit: number): number => {
  for (let x = 0; x < limit; x += 1) if (pixels[from + x] !== 0) return x;
  return limit;
};

const lastInRow = (pixels: Uint32Array, from: number, width: number, limit: number): number => {
  for (let x = width - 1; x > limit; x -= 1) if (pixels[from + x] !== 0) return x;
  return limit;
};

/** The first and the last column with anything painted between two rows. */
const sidesOf = (pixels: Uint32Array, width: number, top: number, bottom: number) => {
  let left = width;
  let right = -1;
  for (let y = top; y <= bottom; y += 1) {
    left = firstInRow(pixels, y * width, left);
    right = lastInRow(pixels, y * width, width, right);
  }
  return [left, right] as const;
};

/** The smallest rectangle that holds everything painted, with a pixel around it; null when nothing is. */
export const trimmed = (pixels: Uint32Array, width: number, height: number): Pixels | null => {
  let top = 0;
  while (top < height && rowIsEmpty(pixels, top * width, width)) top += 1;
  if (top === height) return null;
  let bottom = height - 1;
  while (rowIsEmpty(pixels, bottom * width, width)) bottom -= 1;
  const [left, right] = sidesOf(pixels, width, top, bottom);
  const x = Math.max(0, left - 1);
  const y = Math.max(0, top - 1);
  return {
    x,
    y,
    width: Math.min(width, right + 2) - x,
    height: Math.min(height, bottom + 2) - y,
  };
};
