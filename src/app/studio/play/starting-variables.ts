import { LEVEL_NAMES } from '../../../engine/model/customer.ts';
import { headerValues } from '../../../narrative/authoring/header-edits.ts';
import { textAt } from '../../../narrative/authoring/span.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { VARIANT_VARIABLE } from '../../../narrative/story/storyteller.ts';
import { readFile } from '../workspace/read-file.ts';

/** A variable of the story that an author can give another value before it begins. */
export interface StartingVariable {
  readonly name: string;
  /** As the file says. */
  readonly first: string | number | boolean;
  /** What the header says of it, where it is a fact; '' where it is none. */
  readonly words: string;
}

const DECLARED = /^([\p{L}\p{M}\p{N}_]+)\s*=\s*(.*\S)/u;
const QUOTED = /^"([^"]*)"$/;

/** Plain values; lists, ways and sums are the story's own business. */
const valueOf = (written: string): StartingVariable['first'] | null => {
  if (written === 'true' || written === 'false') return written === 'true';
  const [, text] = QUOTED.exec(written) ?? [];
  if (text !== undefined) return text;
  return /^-?\d+(?:\.\d+)?$/.test(written) ? Number(written) : null;
};

const declaredIn = (source: Source): readonly Omit<StartingVariable, 'words'>[] => {
  const file = readFile(source);
  return file.lines.flatMap(line => {
    if (line.kind !== 'declaration' || line.keyword !== 'VAR') return [];
    const [, name, written = ''] = DECLARED.exec(textAt(file.code, line.rest)) ?? [];
    const first = valueOf(written);
    return name === undefined || first === null ? [] : [{ name, first }];
  });
};

const factsIn = (files: readonly Source[]): ReadonlyMap<string, string> => {
  const [main] = files;
  const facts = main === undefined ? [] : headerValues(readFile(main), 'fact');
  return new Map(
    facts.map(fact => {
      const [name = '', words = ''] = fact.split(' :: ');
      return [name.trim(), words.trim()];
    }),
  );
};

/** What is asked for elsewhere: the customer's levels, and the variant. */
const ELSEWHERE: readonly string[] = [...LEVEL_NAMES, VARIANT_VARIABLE];

/** The variables of a scenario that can be set before it begins, in the order in which they are declared. */
export const startingVariables = (files: readonly Source[]): readonly StartingVariable[] => {
  const facts = factsIn(files);
  return files
    .flatMap(declaredIn)
    .filter(({ name }) => !ELSEWHERE.includes(name))
    .map(variable => ({ ...variable, words: facts.get(variable.name) ?? '' }));
};

/** Of the values that somebody has given, those that are not as the file says. */
export const changedFrom = (
  variables: readonly StartingVariable[],
  given: Readonly<Record<string, StartingVariable['first']>>,
): Readonly<Record<string, StartingVariable['first']>> =>
  Object.fromEntries(
    variables.flatMap(({ name, first }) => {
      const value = given[name] ?? first;
      return value === first ? [] : [[name, value] as const];
    }),
  );
