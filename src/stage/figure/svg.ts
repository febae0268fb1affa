export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const clamp = (n: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, n));

export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;

export const blend = (a: readonly number[], b: readonly number[], t: number): readonly number[] =>
  a.map((n, i) => lerp(n, b[i] ?? n, t));

/** Between the two keys on either side of `at`; beyond the ends, the end. */
export function keyed<T>(
  keys: readonly (readonly [at: number, value: T])[],
  at: number,
  mixed: (a: T, b: T, t: number) => T,
): T {
  const from = keys.findLast(([key]) => key < at) ?? keys[0];
  const to = keys.find(([key]) => key >= at) ?? from;
  if (!from || !to) throw new Error('no keys');
  return mixed(from[1], to[1], (at - from[0]) / (to[0] - from[0] || 1));
}

/** A small number for a text, the same every time. */
export function hash(text: string): number {
  let sum = 5381;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 33) + text.charCodeAt(i)) >>> 0;
  return sum;
}

const short = (n: number): string => String(Math.round(n * 100) / 100);

/** Path data from a template: every number is rounded to a hundredth. */
export function d(parts: TemplateStringsArray, ...numbers: readonly number[]): string {
  return parts.reduce((text, part, i) => text + short(numbers[i - 1] ?? 0) + part);
}

const faded = (opacity: number): string => (opacity < 1 ? ` opacity="${short(opacity)}"` : '');

export const fill = (data: string, colour: string, opacity = 1): string =>
  opacity <= 0 ? '' : `<path d="${data}" fill="${colour}"${faded(opacity)}/>`;

export const stroke = (data: string, colour: string, width: number, opacity = 1): string =>
  opacity <= 0
    ? ''
    : `<path d="${data}" fill="none" stroke="${colour}" stroke-width="${short(width)}" stroke-linecap="round" stroke-linejoin="round"${faded(opacity)}/>`;

export const oval = (
  x: number,
  y: number,
  rx: number,
  ry: number,
  colour: string,
  opacity = 1,
): string =>
  opacity <= 0
    ? ''
    : `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(rx)}" ry="${short(ry)}" fill="${colour}"${faded(opacity)}/>`;

export const moved = (transform: string, drawing: string): string =>
  drawing === '' ? '' : `<g transform="${transform}">${drawing}</g>`;

export const flipped = (drawing: string): string => moved('scale(-1 1)', drawing);

export const both = (drawing: string): string => drawing + flipped(drawing);

/** A soft patch without gradients: a drawing that needs no ids can stand on a page many times. */
export function patch(
  x: number,
  y: number,
  rx: number,
  ry: number,
  colour: string,
  opacity: number,
): string {
  const ring = (r: number) => d`<ellipse rx="${rx * r}" ry="${ry * r}"/>`;
  const rings = [1, 0.88, 0.76, 0.64, 0.52, 0.4, 0.28].map(ring).join('');
  const faint = Math.max(0, opacity / 7).toFixed(3);
  return `<g transform="translate(${x} ${y})" fill="${colour}" fill-opacity="${faint}">${rings}</g>`;
}

/** An outline of cubics given for one side, from the top to the bottom, closed by its mirror image. */
export function symmetric(half: string): string {
  const numbers = (half.match(/-?[\d.]+/g) ?? []).map(Number);
  const back = numbers
    .map((n, i) => (i % 2 ? n : -n))
    .reduceRight<string[]>(
      (list, n, i, all) => (i % 2 ? list : [...list, d`${n} ${all[i + 1] ?? 0}`]),
      [],
    );
  return `${half}C${back.slice(1).join(' ')}Z`;
}

export const sheet = (box: Box, drawing: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" width="${box.width}" height="${box.height}">${drawing}</svg>`;
