import { curveBasis, line } from 'd3-shape';
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
}

const sizeOf = ({ width, height }: Layout) => ({
  viewBox: `0 0 ${width} ${height}`,
  style: { width: rem(width), height: rem(height) },
});

/** The ways as lines; the list beside the map says them in words. */
export const Ways = ({ map, laid: { request, layout }, shares, chosen }: WaysProps) => {
  const conditional = new Set(
    map.ways.filter(way => way.isConditional).map(({ from, to }) => `${from}\n${to}`),
  );
  return (
    <svg class="map-ways" aria-hidden="true" focusable="false" {...sizeOf(layout)}>
      <Arrowhead />
      {request.ways.map(([from, to], index) => (
        <path
          key={`${from}\n${to}`}
          class={from === chosen || to === chosen ? 'map-way map-way-near' : 'map-way'}
          d={curve([...(layout.ways[index] ?? [])]) ?? ''}
          stroke-width={widthOf(shares, from, to)}
          stroke-dasharray={conditional.has(`${from}\n${to}`) ? '6 4' : undefined}
          marker-end="url(#map-arrow)"
        />
      ))}
    </svg>
  );
};
