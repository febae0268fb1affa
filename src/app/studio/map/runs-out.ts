import type { Arrow } from '../../../narrative/authoring/arrows.ts';
import type { Branch, InkNode, NodeOf } from '../../../narrative/authoring/ink-file.ts';
import type { Span } from '../../../narrative/authoring/span.ts';

/** Whether an arrow for good stands here; one between braces does not lead on every time. */
type Leads = (span: Span, braces: 'outside' | 'anywhere') => boolean;

const closesBranches = (branches: readonly Branch[], leads: Leads): boolean =>
  branches.some(({ condition }) => condition === null) &&
  branches.every(({ nodes }) => !isOpen(nodes, leads));

const leavesOpen = (node: NodeOf<'choice'>, leads: Leads): boolean =>
  !leads({ from: node.line.from, to: node.line.to }, 'outside') && isOpen(node.body, leads);

/** Whether what is told here can come to its last line and find no way on. */
const isOpen = (nodes: readonly InkNode[], leads: Leads): boolean => {
  let open = true;
  let choosing = false;
  for (const node of nodes) {
    if (node.kind === 'choice') {
      open = (choosing && open) || leavesOpen(node, leads);
      choosing = true;
    } else {
      if (node.kind === 'gather' || !choosing) open = staysOpen(node, leads, open);
      choosing = choosing && node.kind !== 'gather';
    }
  }
  return open;
};

/** A gather takes up what the replies before it left open, and what they did not. */
const staysOpen = (
  node: Exclude<InkNode, NodeOf<'choice'>>,
  leads: Leads,
  open: boolean,
): boolean => {
  const own = node.kind === 'line' || node.kind === 'gather' ? node.line : null;
  if (own !== null) {
    const isGoing = node.kind === 'gather' || open;
    return isGoing && !leads({ from: own.from, to: own.to }, 'outside');
  }
  if (node.kind === 'conditional') return open && !closesBranches(node.branches, leads);
  return open && !leads(node, 'anywhere');
};

/**
 * Whether a conversation can run out here: its last line is told, and no arrow leads on. A guess as
 * a careful reader would make it; the compiler and the proof have the last word.
 */
export const runsOut = (nodes: readonly InkNode[], arrows: readonly Arrow[]): boolean => {
  const onward = arrows.filter(({ kind }) => kind === 'divert' || kind === 'return');
  return isOpen(nodes, ({ from, to }, braces) => {
    const here = onward.filter(arrow => arrow.from >= from && arrow.from < to);
    // `{ calm: -> stays | -> leaves }` leads on whatever holds.
    const enough = braces === 'anywhere' ? 1 : 2;
    return here.some(({ inLine }) => !inLine) || here.length >= enough;
  });
};
