import { missing } from '../../engine/result.ts';
import { type Count, conversationsFrom } from './path-counts.ts';
import type { Graph } from './graph.ts';
import { outDegree, firstEdge } from '../../narrative/graph/digraph.ts';
import type { Proof } from '../proof/proof.ts';

/** From any node: how many conversations go on to each terminal. */
export interface EndingsAhead {
  from(node: number): readonly Count[];
}

const addRow = (rows: Float64Array, width: number, to: number, from: number): void => {
  for (let at = 0; at < width; at++) {
    rows[to * width + at] =
      (rows[to * width + at] ?? missing()) + (rows[from * width + at] ?? missing());
  }
};

/** Ways to each terminal from each node; right wherever no circle can be reached and no count is too large. */
const waysAhead = (graph: Graph, members: Int32Array): Float64Array => {
  const width = graph.terminals.length;
  const rows = new Float64Array(graph.nodes * width);
  for (const node of members) {
    const terminal = graph.terminal[node] ?? missing();
    if (terminal >= 0) rows[node * width + terminal] = 1;
    const from = firstEdge(graph, node);
    for (let edge = from; edge < from + outDegree(graph, node); edge++) {
      addRow(rows, width, node, graph.edgeTo[edge] ?? missing());
    }
  }
  return rows;
};

/** One pass over the whole graph; each question is then only looked up. */
export const endingsAhead = (proof: Proof): EndingsAhead => {
  const { exploration, components, reach } = proof;
  const { graph } = exploration;
  const width = graph.terminals.length;
  const rows = waysAhead(graph, components.members);
  return {
    from(node) {
      const row = rows.subarray(node * width, (node + 1) * width);
      const plain = reach.mayCircle[node] !== 1 && row.every(ways => Number.isSafeInteger(ways));
      return plain
        ? Array.from(row, BigInt)
        : conversationsFrom(graph, components, reach, node).byTerminal;
    },
  };
};
