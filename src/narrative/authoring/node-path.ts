import type { InkFile, InkNode, NodeOf, Section } from './ink-file.ts';

/**
 * Where something stands in a section: its place there; below a reply its place in what follows,
 * below a choice of texts the branch and the place in it. A list of nodes goes by the path of what
 * it belongs to, with the branch.
 */
export type NodePath = readonly number[];

/** It is more than an empty line. */
export const isTold = (node: InkNode): boolean =>
  node.kind !== 'line' || node.line.kind !== 'blank';

/** Nodes that stand one below the other. */
export interface NodeList {
  readonly nodes: readonly InkNode[];
  /** What they belong to; null for the section. */
  readonly owner: NodeOf<'choice'> | NodeOf<'conditional'> | null;
}

/** The list that a path names; null where there is none. */
export const listAt = ({ nodes }: Pick<Section, 'nodes'>, path: NodePath): NodeList | null => {
  let list: NodeList = { nodes, owner: null };
  for (let at = 0; at < path.length; at += 1) {
    const node = list.nodes[path[at] ?? -1];
    if (node?.kind === 'choice') list = { nodes: node.body, owner: node };
    else if (node?.kind === 'conditional') {
      at += 1;
      const branch = node.branches[path[at] ?? -1];
      if (branch === undefined) return null;
      list = { nodes: branch.nodes, owner: node };
    } else return null;
  }
  return list;
};

/** The node that a path names; null where there is none. */
export const nodeAt = (section: Pick<Section, 'nodes'>, path: NodePath): InkNode | null =>
  listAt(section, path.slice(0, -1))?.nodes[path.at(-1) ?? -1] ?? null;

/** The last character of a node that is more than empty lines and comments behind it. */
export const endOf = ({ code }: InkFile, { from, to }: { from: number; to: number }): number =>
  from + code.slice(from, to).trimEnd().length;

/** The first character of a node behind its indentation. */
export const startOf = ({ code }: InkFile, { from, to }: { from: number; to: number }): number => {
  const inside = code.slice(from, to);
  return from + inside.length - inside.trimStart().length;
};
