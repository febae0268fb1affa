import type { InkFile, InkNode, Section } from '../../../narrative/authoring/ink-file.ts';
import { nodesBelow } from '../../../narrative/authoring/decisions.ts';
import { textAt } from '../../../narrative/authoring/span.ts';

/** A section with the file that it stands in. */
export interface Written {
  readonly source: string;
  readonly file: InkFile;
  readonly section: Section;
}

/** `knot`, `knot.stitch`, or '' above the first knot. */
export const idOf = ({ knot, stitch }: Section): string =>
  stitch === null ? knot : `${knot}.${stitch}`;

const labelOf = ({ code }: InkFile, node: InkNode): string | null => {
  if (node.kind !== 'choice' && node.kind !== 'gather') return null;
  return node.line.label === null ? null : textAt(code, node.line.label);
};

const labelsIn = ({ file, section }: Written): readonly string[] =>
  nodesBelow(section.nodes).flatMap(node => labelOf(file, node) ?? []);

const DECLARED = /^[\p{L}\p{M}\p{N}_]+/u;
const TEMPORARY = /~\s*temp\s+([\p{L}\p{M}\p{N}_]+)/gu;

const parametersOf = ({ file, section: { heading } }: Written): readonly string[] => {
  const text = heading === null ? '' : file.code.slice(heading.name.to, heading.to);
  return [...text.matchAll(/[\p{L}\p{M}\p{N}_]+/gu)].map(([name]) => name);
};

const variablesIn = ({ code, lines }: InkFile): readonly string[] => [
  ...lines.flatMap(line =>
    line.kind === 'declaration' ? (DECLARED.exec(textAt(code, line.rest))?.[0] ?? []) : [],
  ),
  ...[...code.matchAll(TEMPORARY)].map(({ 1: name = '' }) => name),
];

/** Where a name leads: a part, an end of the story, or a place that a variable holds. */
export type Target =
  | { readonly to: 'part'; readonly id: string }
  | { readonly to: 'missing'; readonly id: string }
  | { readonly to: 'end' }
  | { readonly to: 'variable' };

/** Whatever can be named behind an arrow. */
export interface Names {
  readonly targetOf: (name: string, from: Written) => Target;
}

const keyIn = (id: string, label: string): string => `${id}\n${label}`;

/** Learns all names of a story; the first of two that are the same counts, as it does to ink. */
export const namesOf = (written: readonly Written[], files: readonly InkFile[]): Names => {
  const ids = new Set(written.map(({ section }) => idOf(section)).filter(id => id !== ''));
  const labels = new Map<string, string>();
  for (const part of written)
    for (const label of labelsIn(part)) {
      const id = idOf(part.section);
      for (const scope of [id, part.section.knot])
        if (!labels.has(keyIn(scope, label))) labels.set(keyIn(scope, label), id);
    }
  const variables = new Set(files.flatMap(variablesIn));
  const parameters = new Map<string, ReadonlySet<string>>();
  for (const part of written) {
    const known = parameters.get(part.section.knot) ?? [];
    parameters.set(part.section.knot, new Set([...known, ...parametersOf(part)]));
  }
  const absolute = (name: string): string | undefined => {
    if (ids.has(name)) return name;
    const dot = name.lastIndexOf('.');
    return dot < 0 ? undefined : labels.get(keyIn(name.slice(0, dot), name.slice(dot + 1)));
  };
  const partAt = (name: string, { section }: Written): string | undefined =>
    labels.get(keyIn(idOf(section), name)) ??
    labels.get(keyIn(section.knot, name)) ??
    absolute(`${section.knot}.${name}`) ??
    absolute(name);
  return {
    targetOf: (name, from) => {
      if (name === 'END' || name === 'DONE') return { to: 'end' };
      if (variables.has(name) || parameters.get(from.section.knot)?.has(name) === true)
        return { to: 'variable' };
      const id = partAt(name, from);
      return id === undefined ? { to: 'missing', id: name } : { to: 'part', id };
    },
  };
};
