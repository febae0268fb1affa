import type { Box } from '../figure/index.ts';

/** A rectangle in whole pixels. */
export interface Pixels {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const ROOT = /^<svg[^>]*>/u;
/** Empty pixels between two drawings. */
const GAP = 2;

/** A drawing to be seen through a frame. */
export interface Framed {
  readonly svg: string;
  readonly box: Box;
}

const cellOf = ({ box }: Framed, y: number, scale: number): Pixels => ({
  x: 0,
  y,
  width: Math.ceil(box.width * scale),
  height: Math.ceil(box.height * scale),
});

/** Drawings below one another, at so many pixels per unit. */
export const cellsOf = (drawings: readonly Framed[], scale: number): readonly Pixels[] => {
  let y = 0;
  return drawings.map(drawing => {
    const cell = cellOf(drawing, y, scale);
    y += cell.height + GAP;
    return cell;
  });
};

/** The frame grows with the rounding to whole pixels, so that the drawing keeps its proportions. */
const placed = ({ svg, box }: Framed, { x, y, width, height }: Pixels, scale: number): string => {
  const view = `${box.x} ${box.y} ${width / scale} ${height / scale}`;
  const root = `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${view}">`;
  return svg.replace(ROOT, root);
};

/** Gradients are known by name: two drawings on one sheet must not take each other's. */
const apart = (svg: string, name: string): string =>
  svg.includes(' id="')
    ? svg.replaceAll(' id="', ` id="${name}`).replaceAll('url(#', `url(#${name}`)
    : svg;

/** One SVG document that holds several. */
export const sheetOf = (
  drawings: readonly Framed[],
  cells: readonly Pixels[],
  scale: number,
): string => {
  const width = Math.max(...cells.map(cell => cell.width));
  const height = Math.max(...cells.map(cell => cell.y + cell.height));
  const inner = drawings.map((drawing, at) => {
    const cell = cells[at];
    return cell === undefined ? '' : apart(placed(drawing, cell, scale), `d${at}-`);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inner.join('')}</svg>`;
};

export const addressOf = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** What two boxes share; null when they do not meet. */
export const common = (a: Box, b: Box): Box | null => {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
};

export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + by * 2,
  height: height + by * 2,
});
