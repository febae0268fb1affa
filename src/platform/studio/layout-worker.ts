import { Graph, layout } from '@dagrejs/dagre';
import { CARD, type Layout, type LayoutRequest, type Point } from '../../app/studio/map/layout.ts';

/** A layout is asked for by number. */
export interface LayoutQuestion {
  readonly number: number;
  readonly request: LayoutRequest;
}

export interface LayoutAnswer {
  readonly number: number;
  readonly layout: Layout;
}

/** Fewer ways cross with it than with the others (tried on stories of 60 and 400 parts). */
const SPACING = { ranker: 'tight-tree', nodesep: 28, ranksep: 56, marginx: 16, marginy: 16 };

const pointOf = ({ x = 0, y = 0 }: Partial<Point>): Point => ({ x, y });

const laidOut = ({ ids, ways }: LayoutRequest): Layout => {
  const graph = new Graph();
  graph.setGraph({ ...SPACING });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of ids) graph.setNode(id, { ...CARD });
  for (const [from, to] of ways) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    cards: new Map(ids.map(id => [id, pointOf(graph.node(id))])),
    ways: ways.map(([from, to]) => (graph.edge(from, to).points ?? []).map(pointOf)),
  };
};

self.addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  const answer: LayoutAnswer = { number: data.number, layout: laidOut(data.request) };
  self.postMessage(answer, []);
});
