import type { Lay } from './still-details.ts';

/** Drawings are made one by one; on one sheet their gradients must not be mistaken for each other's. */
const apart = (svg: string, name: string): string =>
  svg.replaceAll('id="', `id="${name}-`).replaceAll('url(#', `url(#${name}-`);

/** A drawing laid on another at its own place. */
export const laid: Lay = (svg, { x, y }, name) =>
  apart(svg, name).replace('<svg ', `<svg x="${x}" y="${y}" `);
