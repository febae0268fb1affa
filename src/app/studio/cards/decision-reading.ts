import { waysIn } from '../../../narrative/authoring/destinations.ts';
import {
  type InkFile,
  type InkNode,
  readInk,
  type Section,
} from '../../../narrative/authoring/ink-file.ts';
import { endOf } from '../../../narrative/authoring/node-path.ts';
import { type Span, textAt } from '../../../narrative/authoring/span.ts';
import type { Editing } from './edit-section.ts';

/** A decision: a stretch of a section's nodes. */
export interface DecisionSpot {
  readonly file: string;
  readonly section: number;
  /** Up to, and without, `to`. */
  readonly from: number;
  readonly to: number;
}

/** A decision as it stands, and all around it. */
export interface Opened {
  readonly ink: InkFile;
  readonly section: Section;
  /** All that belongs to the knot, its stitches too. */
  readonly knot: Span;
  readonly nodes: readonly InkNode[];
  readonly span: Span;
  /** Nothing else stands in the knot. */
  readonly isWhole: boolean;
}

/** Reads a decision; null where its section is gone. */
export const open = ({ workspace }: Editing, spot: DecisionSpot): Opened | null => {
  const source = workspace.store.getState().files.find(({ name }) => name === spot.file);
  const ink = readInk(source?.text ?? '');
  const section = ink.sections[spot.section];
  if (section === undefined) return null;
  const parts = ink.sections.filter(({ knot }) => knot === section.knot);
  const nodes = section.nodes.slice(spot.from, spot.to);
  const [first, last] = [parts[0] ?? section, parts.at(-1) ?? section];
  const span = { from: nodes[0]?.from ?? section.to, to: nodes.at(-1)?.to ?? section.to };
  return {
    ink,
    section,
    nodes,
    span,
    knot: { from: first.from, to: endOf(ink, { from: first.from, to: last.to }) },
    isWhole: parts.length === 1 && section.knot !== '' && nodes.length === section.nodes.length,
  };
};

export const ENDS = ['END', 'DONE'];

/** Where most of it leads: what gathers its replies decides, else the replies. */
export const onwardOf = ({ ink, nodes, section }: Opened): string | null => {
  const choices = nodes.flatMap((node, at) => (node.kind === 'choice' ? [at] : []));
  const after = nodes.slice((choices.at(-1) ?? nodes.length - 1) + 1);
  const inside = after.length > 0 ? after : nodes;
  const targets = [inside, nodes]
    .flatMap(part => part.flatMap(node => waysIn(ink.code, node)))
    .map(({ target }) => qualified(ink, section, target))
    .filter(target => !ENDS.includes(target) && target !== section.knot);
  const last = after.length > 0 ? targets[0] : undefined;
  if (last !== undefined) return last;
  const counted = [...new Set(targets)].toSorted(
    (a, b) =>
      targets.filter(known => known === b).length - targets.filter(known => known === a).length,
  );
  return counted[0] ?? null;
};

/** A stitch of this knot by a name that means it everywhere. */
const qualified = ({ sections }: InkFile, { knot }: Section, target: string): string =>
  sections.some(section => section.knot === knot && section.stitch === target)
    ? `${knot}.${target}`
    : target;

const LABEL = /^[\t ]*(?:[*+-][\t ]*)+\(\s*([\p{L}\p{M}\p{N}_]+)\s*\)/gmu;

const isNamed = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}_])${name}(?![\\p{L}\\p{N}_])`, 'u').test(text);

/** Whether other parts name a place inside: a label there. */
export const isLabelledFromOutside = (
  editing: Editing,
  spot: DecisionSpot,
  { ink, span }: Opened,
): boolean => {
  const labels = [...textAt(ink.code, span).matchAll(LABEL)].map(found => found[1] ?? '');
  const outside = editing.workspace.store
    .getState()
    .files.map(({ name, text }) =>
      name === spot.file
        ? ink.code.slice(0, span.from) + ink.code.slice(span.to)
        : readInk(text).code,
    );
  return labels.some(label => outside.some(text => isNamed(text, label)));
};

const WAY = /->\s*[\p{L}\p{M}\p{N}_.]+/gu;

/** Whether a condition asks for the knot, or it is named otherwise than by a way to it. */
export const isAskedFor = (
  editing: Editing,
  spot: DecisionSpot,
  { ink, section, knot }: Opened,
): boolean =>
  editing.workspace.store
    .getState()
    .files.map(({ name, text }) =>
      name === spot.file
        ? ink.code.slice(0, knot.from) + ink.code.slice(knot.to)
        : readInk(text).code,
    )
    .some(code =>
      isNamed(
        code.replaceAll(WAY, way => (way.endsWith(section.knot) ? '' : way)),
        section.knot,
      ),
    );
