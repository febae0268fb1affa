import type { InkFile, InkNode, Section } from '../../../narrative/authoring/ink-file.ts';
import type { InkLine } from '../../../narrative/authoring/ink-line.ts';
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

const WORD = /[\p{L}\p{M}\p{N}_]+/gu;
const DECLARED = /^[\p{L}\p{M}\p{N}_]+/u;
const TEMPORARY = /~\s*temp\s+([\p{L}\p{M}\p{N}_]+)/gu;

const parametersOf = ({ file, section: { heading } }: Written): readonly string[] => {
  const text = heading === null ? '' : file.code.slice(heading.name.to, heading.to);
  return [...text.matchAll(WORD)].map(([name]) => name);
};

/** Names that a line declares: a list's own, and those of what can be on it. */
const declaredOn = (code: string, line: InkLine): readonly string[] => {
  if (line.kind !== 'declaration') return [];
  const rest = textAt(code, line.rest);
  if (line.keyword === 'LIST') return [...rest.matchAll(WORD)].map(([name]) => name);
  if (!['VAR', 'CONST', 'EXTERNAL'].includes(line.keyword)) return [];
  return DECLARED.exec(rest)?.slice(0, 1) ?? [];
};

const variablesIn = ({ code, lines }: InkFile): readonly string[] => [
  ...lines.flatMap(line => declaredOn(code, line)),
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
  /** Each part that a dotted name goes through, by the place of its own name in it; null: no part's. */
  readonly partsOn: (name: string, from: Written) => readonly (string | null)[];
  /** Whether anything at all is called so already. */
  readonly isTaken: (name: string) => boolean;
}

const keyIn = (id: string, label: string): string => `${id}\n${label}`;

/** Everything that has a name, and where it has it. */
class Known {
  readonly ids: ReadonlySet<string>;
  private readonly variables: ReadonlySet<string>;
  private readonly labels = new Map<string, string>();
  private readonly parameters = new Map<string, Set<string>>();
  private readonly taken: Set<string>;

  constructor(written: readonly Written[], files: readonly InkFile[]) {
    this.ids = new Set(written.map(({ section }) => idOf(section)).filter(id => id !== ''));
    this.variables = new Set(files.flatMap(variablesIn));
    this.taken = new Set([...[...this.ids].flatMap(id => id.split('.')), ...this.variables]);
    for (const part of written) this.add(part);
  }

  /** The first of two that are the same counts, as it does to ink. */
  private add(part: Written): void {
    const { knot } = part.section;
    const id = idOf(part.section);
    for (const label of labelsIn(part)) {
      this.taken.add(label);
      for (const key of [keyIn(id, label), keyIn(knot, label)])
        if (!this.labels.has(key)) this.labels.set(key, id);
    }
    const own = this.parameters.get(knot) ?? new Set();
    for (const name of parametersOf(part)) {
      own.add(name);
      this.taken.add(name);
    }
    this.parameters.set(knot, own);
  }

  isTaken(name: string): boolean {
    return this.taken.has(name);
  }

  isVariable(name: string, { section }: Written): boolean {
    return this.variables.has(name) || this.parameters.get(section.knot)?.has(name) === true;
  }

  /** The part that a label stands in, named from another place. */
  labelled(name: string, { section }: Written): string | undefined {
    return (
      this.labels.get(keyIn(idOf(section), name)) ?? this.labels.get(keyIn(section.knot, name))
    );
  }

  absolute(name: string): string | undefined {
    if (this.ids.has(name)) return name;
    const dot = name.lastIndexOf('.');
    return dot < 0 ? undefined : this.labels.get(keyIn(name.slice(0, dot), name.slice(dot + 1)));
  }
}

const targetOf = (known: Known, name: string, from: Written): Target => {
  if (name === 'END' || name === 'DONE') return { to: 'end' };
  if (known.isVariable(name, from)) return { to: 'variable' };
  const id =
    known.labelled(name, from) ??
    known.absolute(`${from.section.knot}.${name}`) ??
    known.absolute(name);
  return id === undefined ? { to: 'missing', id: name } : { to: 'part', id };
};

const partsOn = (known: Known, name: string, from: Written): readonly (string | null)[] => {
  const [first = '', second = ''] = name.split('.');
  if (known.isVariable(first, from) || known.labelled(first, from) !== undefined) return [];
  const here = [`${from.section.knot}.${first}`, first].find(id => known.ids.has(id));
  if (here === undefined) return [];
  const below = `${here}.${second}`;
  return [here, known.ids.has(below) ? below : null];
};

/** Learns all names of a story. */
export const namesOf = (written: readonly Written[], files: readonly InkFile[]): Names => {
  const known = new Known(written, files);
  return {
    targetOf: (name, from) => targetOf(known, name, from),
    partsOn: (name, from) => partsOn(known, name, from),
    isTaken: name => known.isTaken(name),
  };
};
