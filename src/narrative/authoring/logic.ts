import { type Condition, parseCondition } from './condition.ts';
import type { InkFile, InkNode } from './ink-file.ts';
import { type Span, textAt, trimmed } from './span.ts';

/** `~ name = value` with a plain value. */
export interface Assignment {
  readonly name: string;
  readonly value: string;
}

const ASSIGNMENT = /^~\s*([\p{L}\p{M}\p{N}_]+)\s*=\s*(true|false|-?\d+|"[^"\\]*")$/u;

/** A line that gives a variable a plain value; null for any other. */
export const assignmentOf = ({ code }: InkFile, node: InkNode): Assignment | null => {
  if (node.kind !== 'line' || node.line.kind !== 'logic') return null;
  const [, name, value] = ASSIGNMENT.exec(textAt(code, node.line.code)) ?? [];
  return name === undefined || value === undefined ? null : { name, value };
};

export const writtenAssignment = ({ name, value }: Assignment): string => `~ ${name} = ${value}`;

/** `{ patience <= 0 || heat >= 10: -> leaves }`: who fulfils the condition goes elsewhere. */
export interface Branching {
  readonly condition: Span;
  readonly target: Span;
}

const BRANCHING = /^\{([^{}:|]*(?:\|\|[^{}:|]*)*):\s*->\s*([\p{L}\p{M}\p{N}_.]+)\s*\}$/u;

export const branchingOf = ({ code }: InkFile, node: InkNode): Branching | null => {
  if (node.kind !== 'line' || node.line.kind !== 'text') return null;
  const written = node.line.code;
  const found = BRANCHING.exec(textAt(code, written));
  if (found === null) return null;
  const [, condition = '', target = ''] = found;
  const from = written.from + 1;
  const at = written.from + found[0].lastIndexOf(target);
  return {
    condition: trimmed(code, { from, to: from + condition.length }),
    target: { from: at, to: at + target.length },
  };
};

/** What several conditions in front of a reply ask together. */
export const conditionOf = (parts: readonly string[]): Condition | null => {
  const all = parts.map(parseCondition).filter(condition => condition !== null);
  const [first] = all;
  if (all.length < parts.length || first === undefined) return null;
  return all.length === 1 ? first : { kind: 'all', of: all };
};
