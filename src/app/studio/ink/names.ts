import { castOfFile, headerValues } from '../../../narrative/authoring/header-edits.ts';
import type { InkFile } from '../../../narrative/authoring/ink-file.ts';
import { textAt } from '../../../narrative/authoring/span.ts';
import type { Source } from '../../../narrative/source/sources.ts';
import { readFile } from '../workspace/read-file.ts';

/** Everything in a scenario that has a name which may be written elsewhere. */
export interface Names {
  readonly knots: readonly string[];
  readonly variables: readonly string[];
  readonly cast: readonly string[];
  readonly grievances: readonly string[];
  readonly variants: readonly string[];
  /** Desk cards, by their knot. */
  readonly cards: readonly string[];
  readonly promises: readonly string[];
  readonly replies: readonly string[];
}

const VARIABLE = /^([\p{L}\p{M}\p{N}_]+)\s*=/u;

const knotsOf = ({ sections }: InkFile): readonly string[] =>
  sections.flatMap(({ heading, knot, stitch }) =>
    heading === null ? [] : [stitch === null ? knot : `${knot}.${stitch}`],
  );

const variablesOf = ({ lines, code }: InkFile): readonly string[] =>
  lines.flatMap(line => {
    if (line.kind !== 'declaration' || !/^(?:VAR|CONST|LIST)$/.test(line.keyword)) return [];
    const [, name] = VARIABLE.exec(textAt(code, line.rest)) ?? [];
    return name === undefined ? [] : [name];
  });

/** First parts of all tags with this key, wherever they stand. */
const tagged = (code: string, key: string): readonly string[] => [
  ...new Set(
    [...code.matchAll(new RegExp(String.raw`#\s*${key}\s*:\s*([^\s:#\]]+)`, 'g'))].map(
      ([, name = '']) => name,
    ),
  ),
];

const cardsOf = ({ sections, code }: InkFile): readonly string[] =>
  sections
    .filter(section => /^[ \t]*#\s*desk\s*:/m.test(textAt(code, section)))
    .map(({ knot }) => knot);

const firstParts = (values: readonly string[]): readonly string[] =>
  values.map(value => value.split(' :: ')[0] ?? value);

/** The names of a whole scenario. */
export const namesIn = (sources: readonly Source[]): Names => {
  const files = sources.map(readFile);
  const [main] = files;
  const all = (of: (file: InkFile) => readonly string[]): readonly string[] => [
    ...new Set(files.flatMap(of)),
  ];
  return {
    knots: all(knotsOf),
    variables: all(variablesOf),
    cast: main === undefined ? [] : [...new Set(castOfFile(main))],
    grievances: main === undefined ? [] : firstParts(headerValues(main, 'grievance')),
    variants: main === undefined ? [] : firstParts(headerValues(main, 'variant')),
    cards: all(cardsOf),
    promises: all(({ code }) => tagged(code, 'promise')),
    replies: all(({ code }) => tagged(code, 'id')),
  };
};
