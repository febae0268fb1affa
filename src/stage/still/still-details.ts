import { unreachable } from '../../engine/result.ts';
import type { Board, Detail, Queue, Spot } from '../places/index.ts';

interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Puts a drawing on the sheet with its top left corner here, under a name of its own. */
export type Lay = (
  svg: string,
  at: { readonly x: number; readonly y: number },
  id: string,
) => string;

const FULL_CIRCLE = 360;

/** A drawing whose middle is at a spot. */
const placed = (picture: Picture, spot: Spot, id: string, lay: Lay, attributes = ''): string => {
  const { svg, width, height } = picture;
  const drawing = lay(svg, { x: -width / 2, y: -height / 2 }, id);
  return `<g transform="translate(${spot.x} ${spot.y}) scale(${spot.scale ?? 1})"${attributes}>${drawing}</g>`;
};

/** Hands of a clock show their hour; what only swings hangs straight. */
const turned = (detail: Extract<Detail, { kind: 'turn' }>, lay: Lay): string => {
  const { degrees, name, pivot, spots } = detail;
  return spots
    .map((spot, index) => {
      const angle = degrees >= FULL_CIRCLE ? FULL_CIRCLE * (spot.phase ?? 0) : 0;
      const about = `rotate(${angle} ${spot.x + pivot.x} ${spot.y + pivot.y})`;
      return `<g transform="${about}">${placed(detail, spot, `${name}-${index}`, lay)}</g>`;
    })
    .join('');
};

const glowing = (detail: Extract<Detail, { kind: 'glow' }>, lay: Lay): string => {
  const { low, high, name, spots } = detail;
  const opacity = ` opacity="${(low + high) / 2}"`;
  return spots
    .map((spot, index) => placed(detail, spot, `${name}-${index}`, lay, opacity))
    .join('');
};

const waiting = ({ name, people }: Queue, lay: Lay): string =>
  people.map((person, index) => placed(person, person.spot, `${name}-${index}`, lay)).join('');

const written = ({ box, colour, columns, rows, size }: Board): string => {
  const lines = rows.flatMap(([first = []], row) =>
    columns.map((column, at) => {
      const y = box.y + ((row + 0.5) / rows.length) * box.height;
      return `<text x="${box.x + column}" y="${y}">${first[at] ?? ''}</text>`;
    }),
  );
  return `<g fill="${colour}" font-size="${size}" font-family="Inter, system-ui, sans-serif" dominant-baseline="central">${lines.join('')}</g>`;
};

/** What lives in the room, at the moment the curtain rises; what only passes by is left out. */
export const stillDetail = (detail: Detail, lay: Lay): string => {
  switch (detail.kind) {
    case 'turn':
      return turned(detail, lay);
    case 'glow':
      return glowing(detail, lay);
    case 'queue':
      return waiting(detail, lay);
    case 'board':
      return written(detail);
    case 'fall':
    case 'drift':
    case 'revolve':
      return '';
    default:
      return unreachable(detail);
  }
};
