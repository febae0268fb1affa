import { useRef } from 'preact/hooks';
import type { Box } from '../../../app/studio/map/in-sight.ts';
import { CARD, type Layout, type Point } from '../../../app/studio/map/layout.ts';
import { markOf, type PartMark, type StoryMap } from '../../../app/studio/map/story-map.ts';

/** Cards of one kind as one line around all of them. */
const outline = ({ cards }: Layout, ids: readonly string[]): string =>
  ids
    .flatMap(id => cards.get(id) ?? [])
    .map(({ x, y }) => {
      const [left, top] = [x - CARD.width / 2, y - CARD.height / 2];
      return `M${left} ${top}h${CARD.width}v${CARD.height}h${-CARD.width}z`;
    })
    .join('');

const KINDS: readonly (PartMark | null)[] = [null, 'ending', 'runs-out', 'unreached', 'missing'];

interface CardsProps {
  readonly map: StoryMap;
  readonly layout: Layout;
}

const Cards = ({ map, layout }: CardsProps) => (
  <>
    {KINDS.map(mark => (
      <path
        key={mark ?? ''}
        class={`map-overview-cards map-overview-${mark ?? 'plain'}`}
        d={outline(
          layout,
          map.parts.filter(part => markOf(part) === mark).map(({ id }) => id),
        )}
      />
    ))}
  </>
);

const placeIn = (svg: SVGSVGElement, { clientX, clientY }: MouseEvent): Point | null => {
  const matrix = svg.getScreenCTM();
  if (matrix === null) return null;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  return { x, y };
};

interface Props extends CardsProps {
  /** What the window shows. */
  readonly box: Box;
  readonly onLookAt: (at: Point) => void;
}

/** The whole map in small, with the window on it; pressed or dragged, the window goes there. */
export const Overview = ({ map, layout, box, onLookAt }: Props) => {
  const svg = useRef<SVGSVGElement>(null);
  const look = (event: PointerEvent): void => {
    const at = svg.current === null ? null : placeIn(svg.current, event);
    if (at !== null) onLookAt(at);
  };
  return (
    <svg
      class="map-overview"
      ref={svg}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      aria-hidden="true"
      focusable="false"
      onPointerDown={event => {
        event.currentTarget.setPointerCapture(event.pointerId);
        look(event);
      }}
      onPointerMove={event => event.buttons === 1 && look(event)}
    >
      <Cards map={map} layout={layout} />
      <rect
        class="map-overview-window"
        x={box.left}
        y={box.top}
        width={box.right - box.left}
        height={box.bottom - box.top}
      />
    </svg>
  );
};
