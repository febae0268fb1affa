import { useRef, useState } from 'preact/hooks';
import { zoneOf } from '../../../engine/model/mood.ts';
import { useWords } from '../../services.ts';
import { type Extent, FIELD, type Point, stepOf } from './curve-shape.ts';

export interface PickProps {
  readonly points: readonly Point[];
  readonly extent: Extent;
  readonly chosen: number | null;
  readonly choose: (turn: number) => void;
}

/** Wide enough for a finger. */
const MIN_WIDTH = 28;

const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`;

/** As wide as a turn, and no wider than the page: the last point stands at the edge of the field. */
const widthAt = (x: number, extent: Extent): number =>
  Math.min(stepOf(extent), Math.max(MIN_WIDTH, 2 * (extent.width - x)));

/** Where a key leads from one of so many places, from 0; null for a key that leads nowhere. */
const placeAfter = (key: string, at: number, count: number): number | null => {
  const places: Readonly<Partial<Record<string, number>>> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1,
  };
  const place = places[key];
  return place === undefined ? null : Math.min(count - 1, Math.max(0, place));
};

/** One stop for the Tab key; the arrow keys go from point to point. */
const useRoving = (count: number) => {
  const list = useRef<HTMLOListElement>(null);
  const [at, setAt] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeAfter(event.key, at, count);
    if (place === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setAt(place);
    list.current?.children[place]?.querySelector('button')?.focus();
  };
  return { list, at, setAt, onKeyDown };
};

/** Each point is a button of its own over the drawing, as high as the field, so that it can be hit by any means. */
export const Picks = ({ points, extent, chosen, choose }: PickProps) => {
  const { debrief, formats } = useWords();
  const turns = points.filter(({ turn }) => turn > 0);
  const { list, at, setAt, onKeyDown } = useRoving(turns.length);
  return (
    <ol class="picks" ref={list} onKeyDown={onKeyDown}>
      {turns.map(({ turn, mood, x, y }, index) => (
        <li
          key={turn}
          style={{
            left: percent(x, extent.width),
            width: percent(widthAt(x, extent), extent.width),
          }}
        >
          <button
            type="button"
            class={`pick zone-${zoneOf(mood)}`}
            tabIndex={index === at ? 0 : -1}
            aria-pressed={turn === chosen}
            aria-label={debrief.pointName(turn, zoneOf(mood), formats.signed(mood))}
            style={{ '--at': percent(y, FIELD.height) }}
            onFocus={() => setAt(index)}
            onClick={() => choose(turn)}
          />
        </li>
      ))}
    </ol>
  );
};
