import { curveBasis, line } from 'd3-shape';
import type { Detail } from '../../../app/studio/map/in-sight.ts';
import type { Layout, Point } from '../../../app/studio/map/layout.ts';
import type { StoryMap } from '../../../app/studio/map/story-map.ts';
import { rem, type Shares } from './cards.tsx';
import type { LaidOut } from './use-layout.ts';

const curve = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).curve(curveBasis);

/** As thick as the quieter of its two ends is busy. */
const widthOf = (shares: Shares, from: string, to: string): number => {
  const ends = [from, to].flatMap(part => shares.get(part) ?? []);
  return ends.length === 0 ? 1.5 : 1 + 3 * Math.min(...ends);
};

const Arrowhead = () => (
  <defs>
    <marker
      id="map-arrow"
      viewBox="0 0 8 8"
      refX="7"
      refY="4"
      markerWidth="8"
      markerHeight="8"
      markerUnits="userSpaceOnUse"
      orient="auto"
    >
      <path d="M0 0 8 4 0 8z" />
    </marker>
  </defs>
);

interface WaysProps {
  readonly map: StoryMap;
  readonly laid: LaidOut;
  readonly shares: Shares;
  readonly chosen: string;
  readonly detail: Detail;
  /** The ways that are drawn, by number. */
  readonly seen: readonly number[];
}

const sizeOf = ({ width, height }: Layout) => ({
  viewBox: `0 0 ${width} ${height}`,
  style: { width: rem(width), height: rem(height) },
});

const curveOf = ({ layout }: LaidOut, index: number): string =>
  curve([...(layout.ways[index] ?? [])]) ?? '';

interface WayProps extends Omit<WaysProps, 'map' | 'detail' | 'seen'> {
  readonly index: number;
  readonly conditional: ReadonlySet<string>;
}

const Way = ({ laid, index, shares, chosen, conditional }: WayProps) => {
  const [from, to] = laid.request.ways[index] ?? ['', ''];
  return (
    <path
      class={from === chosen || to === chosen ? 'map-way map-way-near' : 'map-way'}
      d={curveOf(laid, index)}
      style={{ '--width': `${widthOf(shares, from, to)}px` }}
      stroke-dasharray={conditional.has(`${from}\n${to}`) ? '6 4' : undefined}
      marker-end="url(#map-arrow)"
    />
  );
};

const conditionalIn = ({ ways }: StoryMap): ReadonlySet<string> =>
  new Set(ways.filter(way => way.isConditional).map(({ from, to }) => `${from}\n${to}`));

/** The ways as lines; the list beside the map says them in words. From afar all of them are one line. */
export const Ways = ({ map, laid, detail, seen, ...rest }: WaysProps) => {
  const conditional = conditionalIn(map);
  return (
    <svg class="map-ways" aria-hidden="true" focusable="false" {...sizeOf(laid.layout)}>
      <Arrowhead />
      {detail === 'shape' ? (
        <path class="map-way map-way-far" d={seen.map(index => curveOf(laid, index)).join('')} />
      ) : (
        seen.map(index => (
          <Way key={index} laid={laid} index={index} conditional={conditional} {...rest} />
        ))
      )}
    </svg>
  );
};
