import { type Advice, adviceOn, nearest } from '../profile/nearest.ts';
import { codeLines, type Source } from './sources.ts';

const DECLARED = /^\s*(?:VAR|CONST|LIST)\s+(\w+)|^\s*~\s*temp\s+(\w+)/u;
const PLACE = /^\s*={1,3}\s*(?:function\s+)?([\p{L}\p{N}_]+)|^\s*[-*+]+\s*\(\s*(\w+)\s*\)/u;

const namesIn = (files: readonly Source[], declared: RegExp): readonly string[] =>
  files.flatMap(({ text }) =>
    codeLines(text).flatMap(line => {
      const [, first, second] = declared.exec(line) ?? [];
      const name = first ?? second;
      return name === undefined ? [] : [name];
    }),
  );

const ASKED: readonly (readonly [sentence: RegExp, declared: RegExp])[] = [
  [/^Unresolved variable: (\w+)/, DECLARED],
  [/target not found: '-> ([\p{L}\p{N}_.]+)'/iu, PLACE],
];

/** What to do about a name that the compiler does not know; null where none is near. */
export const adviceOnName = (message: string, files: readonly Source[]): Advice | null => {
  for (const [sentence, declared] of ASKED) {
    const name = sentence.exec(message)?.[1]?.split('.').at(-1);
    if (name === undefined) continue;
    const known = namesIn(files, declared);
    return nearest(name, known) === null ? null : adviceOn(name, known, '');
  }
  return null;
};
